package org.duban.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;

/**
 * Takes a suspicion from a machine or a third party (R17); it counts for nothing until an inspector
 * confirms it. Called without a signed-in person.
 */
@Stateless
public class SuspectFinding {
  @Inject Inspections inspections;
  @Inject InspectionCycles cycles;
  @Inject IndicatorSets sets;
  @Inject OfficeClock clock;

  /**
   * @throws ResultAlreadyVerified when it comes too late
   */
  public void suspect(long inspectionId, Observation seen) {
    Inspection inspection = inspections.get(inspectionId);
    IndicatorSet set = sets.get(cycles.get(inspection.getQuarter()).getIndicatorSet());
    inspection.suspect(
        FindingRules.draft(set, inspection.getChannel(), seen), UserId.SYSTEM, clock.instant());
  }
}
