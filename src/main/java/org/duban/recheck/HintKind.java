package org.duban.recheck;

/** What a machine can notice in a unit's answer; each is a suspicion and never a finding. */
public enum HintKind {
  MEASURE_MISSING,
  FINISHED_ON_MISSING,
  EVIDENCE_MISSING,
  FINISHED_BEFORE_FOUND,
  /** Said to be finished on a day after the report was sealed. */
  FINISHED_AFTER_SEALED,
  /** The channel failed in earlier quarters; the fact names them (Z26, Z27). */
  FAILED_EARLIER,
  /** The problem failed its re-check before; the fact counts the rounds (B12). */
  FAILED_RECHECK,
  /** The measure is word for word one that did not help before. */
  SAME_MEASURE_AGAIN
}
