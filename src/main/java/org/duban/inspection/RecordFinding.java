package org.duban.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.document.FileIntake;
import org.duban.document.StoredFileId;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;
import org.jspecify.annotations.Nullable;

/** An inspector records a finding; what a person saw is confirmed by that. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class RecordFinding {
  @Inject BatchGuard batch;
  @Inject InspectionCycles cycles;
  @Inject IndicatorSets sets;
  @Inject FileIntake files;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;

  /**
   * Records it, with a file as evidence when one was handed in.
   *
   * @param upload null when there is none
   * @throws NotInYourBatch when the channel belongs to another task
   * @throws ResultAlreadyVerified when it is too late
   * @throws ObservedInFuture when the monitoring point is still to come
   * @throws ObservedOutsideWindow when it lies outside the quarter's window
   * @throws UpdatedAfterObservation when the dates contradict each other
   * @throws InspectionTextTooLong before the file is taken, when a text is too long
   */
  public void record(TaskId task, long inspectionId, Observation seen, @Nullable Upload upload) {
    FindingRules.checkLengths(seen);
    Inspection inspection = batch.one(task, inspectionId);
    InspectionCycle cycle = cycles.get(inspection.getQuarter());
    IndicatorSet set = sets.get(cycle.getIndicatorSet());
    FindingRules.checkPoint(set, seen, cycle.getWindow(), clock.today());
    Observation whole = upload == null ? seen : seen.with(keep(upload));
    FindingDraft draft = FindingRules.draft(set, inspection.getChannel(), whole);
    inspection.record(draft, user.id(), clock.instant());
  }

  private StoredFileId keep(Upload upload) {
    return files.accept(upload, FileIntake.EVIDENCE, user.id()).id();
  }
}
