package org.duban.registercheck;

/** Where a unit's check stands. */
public enum CheckState {
  /** The unit has not answered. */
  OPEN,
  /** The answer was given back to the unit. */
  RETURNED,
  /** The unit reported discrepancies, the office has not settled them. */
  TO_SETTLE,
  /** The clerk reported nil, the leader has not sealed it. */
  TO_SEAL,
  /** The answer stands. */
  ANSWERED,
  /** The office closed the round before the answer stood. */
  CLOSED;

  /** Whether something is still expected of the unit or the office. */
  public boolean isPending() {
    return this != ANSWERED && this != CLOSED;
  }
}
