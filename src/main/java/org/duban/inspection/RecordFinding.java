package org.duban.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;

/** An inspector records a finding; what a person saw is confirmed by that. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class RecordFinding {
  @Inject private BatchGuard batch;
  @Inject private InspectionCycles cycles;
  @Inject private IndicatorSets sets;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;

  /**
   * @throws NotInYourBatch when the channel belongs to another task
   * @throws ResultAlreadyVerified when it is too late
   */
  public void record(TaskId task, long inspectionId, Observation seen) {
    Inspection inspection = batch.one(task, inspectionId);
    IndicatorSet set = sets.get(cycles.get(inspection.getQuarter()).getIndicatorSet());
    inspection.record(
        FindingRules.draft(set, inspection.getChannel(), seen), user.id(), clock.instant());
  }
}
