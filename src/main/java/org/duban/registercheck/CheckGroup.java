package org.duban.registercheck;

/** The figures of the progress page, each with the units that it counts. */
public enum CheckGroup {
  /** Not answered, or to be answered again. */
  OPEN,
  TO_SETTLE,
  TO_SEAL,
  ANSWERED,
  CLOSED,
  UNSEALED,
  /** Past the due date and still open. */
  LATE,
  /** Answered, without the county's word; units without a county above them are never in it. */
  TO_CONFIRM,
  CONFIRMED;

  boolean takes(RegisterCheck check, boolean late, boolean hasCounty) {
    return switch (this) {
      case OPEN -> check.getState() == CheckState.OPEN || check.getState() == CheckState.RETURNED;
      case TO_SETTLE -> check.getState() == CheckState.TO_SETTLE;
      case TO_SEAL -> check.getState() == CheckState.TO_SEAL;
      case ANSWERED -> check.getState() == CheckState.ANSWERED;
      case CLOSED -> check.getState() == CheckState.CLOSED;
      case UNSEALED -> check.getState() == CheckState.UNSEALED;
      case LATE -> late;
      case TO_CONFIRM ->
          hasCounty
              && check.getState() == CheckState.ANSWERED
              && check.countyConfirmedAt().isEmpty();
      case CONFIRMED -> check.countyConfirmedAt().isPresent();
    };
  }
}
