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
  /** The office closed the round before the unit had answered. */
  CLOSED,
  /** The clerk reported nil in the round, but the leader had not sealed it at its end. */
  UNSEALED;

  /** Whether the unit is still expected to answer, or its leader to seal. */
  boolean isWithUnit() {
    return this == OPEN || this == RETURNED || this == TO_SEAL;
  }

  /** Whether something is still expected of the unit or the office. */
  public boolean isPending() {
    return this != ANSWERED && this != CLOSED && this != UNSEALED;
  }
}
