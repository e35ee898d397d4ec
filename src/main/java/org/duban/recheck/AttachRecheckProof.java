package org.duban.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.document.FileIntake;
import org.duban.document.StoredFile;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.workflow.TaskId;

/** An inspector adds a picture or page that shows how a problem stands now. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class AttachRecheckProof {
  @Inject RecheckTasks tasks;
  @Inject FileIntake intake;
  @Inject CurrentUser current;

  /**
   * @throws RecheckEvidenceLimitReached when no more fits
   */
  public void attach(TaskId task, long itemId, Upload upload) {
    Recheck recheck = tasks.recheckOf(task, "recheckItems");
    StoredFile file = intake.accept(upload, FileIntake.EVIDENCE, current.id());
    recheck.attach(itemId, file.id(), current.get());
  }
}
