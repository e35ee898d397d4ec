package org.duban.inspection;

/** Cycles for tests of the database. */
public final class OpenedCycles {
  private OpenedCycles() {}

  /** The second quarter of 2021, just opened. */
  public static InspectionCycle opened() {
    return new InspectionCycle(
        InspectionFixtures.QUARTER,
        InspectionFixtures.plan(),
        InspectionFixtures.REVIEWER,
        InspectionFixtures.NOW);
  }
}
