package org.duban.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.document.StoredFileId;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.workflow.TaskId;

/** An inspector takes evidence back that was added by mistake. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class DetachRecheckProof {
  @Inject RecheckTasks tasks;
  @Inject CurrentUser current;

  public void detach(TaskId task, long itemId, StoredFileId file) {
    tasks.recheckOf(task, "recheckItems").detach(itemId, file, current.get());
  }
}
