package org.duban.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;

/** An inspector says that channels were looked at and what is recorded is all. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class ConcludeInspection {
  @Inject private BatchGuard batch;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;

  /**
   * @throws NotInYourBatch when one of them belongs to another task
   * @throws SuspicionsOpen when a suspicion still waits
   */
  public void conclude(TaskId task, Collection<Long> inspectionIds) {
    for (long id : inspectionIds) {
      batch.one(task, id).conclude(user.id(), clock.instant());
    }
  }
}
