package org.duban.register;

/** Where a filing stands. */
public enum FilingState {
  DRAFT,
  SUBMITTED,
  APPROVED_BY_UNIT,
  APPROVED_BY_COUNTY,
  APPROVED_BY_CITY,
  RETURNED,
  WITHDRAWN,
  REFUSED,
  FILED;

  /** Whether nothing more will come of the filing. */
  public boolean isEnded() {
    return this == WITHDRAWN || this == REFUSED || this == FILED;
  }
}
