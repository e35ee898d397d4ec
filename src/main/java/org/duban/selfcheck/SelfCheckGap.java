package org.duban.selfcheck;

/** What a report still lacks before it can be handed up; the words are the checklist's. */
public enum SelfCheckGap {
  PERIOD,
  RUNS,
  VERDICT,
  MESSAGES_REMAINDER,
  CORRECTIONS_REMAINDER,
  FINDINGS_REMAINDER,
  /** The lines by platform do not add up to what the national system lists. */
  ACCOUNTS_DIFFERENCE,
  PROBLEMS,
  NEXT_STEPS
}
