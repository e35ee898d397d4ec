package org.duban.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Set;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;

/** An inspector says in which rated months a channel failed; one of them fails it (Q10). */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class MarkMonths {
  @Inject BatchGuard batch;
  @Inject InspectionCycles cycles;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;

  /**
   * Months that the plan does not rate are passed over.
   *
   * @throws NotInYourBatch when the channel belongs to another task
   */
  public void mark(TaskId task, long inspectionId, Set<YearMonth> failed) {
    Inspection inspection = batch.one(task, inspectionId);
    var rated = cycles.get(inspection.getQuarter()).getRatedMonths();
    inspection.failedMonths(
        failed.stream().filter(rated::contains).toList(), user.id(), clock.instant());
  }
}
