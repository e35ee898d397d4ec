package org.duban.selfcheck;

/** Where a self-check report stands, in the order of its course. */
public enum SelfCheckState {
  WRITING,
  SEALING,
  RECEIVING,
  ACCEPTED,
  /** The record is complete and nothing changes any more. */
  FILED;

  /** Whether the next act is the unit's own, so that its deadline runs. */
  public boolean isWithUnit() {
    return this == WRITING || this == SEALING;
  }
}
