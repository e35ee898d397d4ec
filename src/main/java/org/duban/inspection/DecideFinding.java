package org.duban.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;

/** An inspector confirms a suspicion, or dismisses it or a finding recorded by mistake. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class DecideFinding {
  @Inject BatchGuard batch;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;

  /**
   * @throws NotInYourBatch when the channel belongs to another task
   * @throws UnknownFinding when the channel has no such finding
   * @throws FindingAlreadyDecided when somebody decided it before
   */
  public void decide(TaskId task, long inspectionId, long findingId, boolean confirmed) {
    Inspection inspection = batch.one(task, inspectionId);
    Finding finding = inspection.finding(findingId);
    if (confirmed) {
      inspection.confirm(finding, user.id(), clock.instant());
    } else {
      inspection.dismiss(finding, user.id(), clock.instant());
    }
  }
}
