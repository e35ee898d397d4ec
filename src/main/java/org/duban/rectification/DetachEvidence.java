package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.workflow.TaskId;

/** Takes back evidence that was added in this round. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class DetachEvidence {
  private TaskCases tasks;
  private CurrentUser user;

  @SuppressWarnings("NullAway.Init")
  protected DetachEvidence() {}

  @Inject
  public DetachEvidence(TaskCases tasks, CurrentUser user) {
    this.tasks = tasks;
    this.user = user;
  }

  public void detach(TaskId task, long itemId, String fileId) {
    tasks.open(task, "writeReport").detach(itemId, fileId, user.id());
  }
}
