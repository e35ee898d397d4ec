package org.duban.selfcheck;

/** What a unit concludes of its own channels (R12). */
public enum OwnVerdict {
  PASSED,
  /** Passed, with problems that were corrected during the quarter. */
  PASSED_AFTER_CORRECTION,
  FAILED
}
