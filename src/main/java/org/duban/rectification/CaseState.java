package org.duban.rectification;

import java.util.ArrayList;
import java.util.List;

/** Where a rectification stands, in the order of its course. */
public enum CaseState {
  /** The unit has not yet acknowledged the order. */
  ORDERED,
  WRITING,
  SEALING,
  COUNTY_REVIEW,
  CITY_REVIEW,
  RECHECKING,
  /** Every problem passed its re-check or was withdrawn. */
  CLOSED,
  /** Every objection was upheld: nothing is left to rectify. */
  WITHDRAWN;

  public boolean isOver() {
    return this == CLOSED || this == WITHDRAWN;
  }

  /** Whether the next act is the unit's own, so that its deadline runs. */
  public boolean isWithUnit() {
    return this == ORDERED || this == WRITING || this == SEALING;
  }

  /**
   * The earlier steps that a report may be sent back to from here, nearest first.
   *
   * @param hasCounty whether a county reviews the unit's reports
   */
  public List<CaseState> returnTargets(boolean hasCounty) {
    List<CaseState> targets = new ArrayList<>();
    switch (this) {
      case SEALING -> targets.add(WRITING);
      case COUNTY_REVIEW -> targets.addAll(List.of(SEALING, WRITING));
      case CITY_REVIEW -> {
        if (hasCounty) {
          targets.add(COUNTY_REVIEW);
        }
        targets.addAll(List.of(SEALING, WRITING));
      }
      default -> {}
    }
    return List.copyOf(targets);
  }
}
