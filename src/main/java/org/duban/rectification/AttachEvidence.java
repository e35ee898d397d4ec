package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.document.FileIntake;
import org.duban.document.StoredFile;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;

/** Adds a picture or PDF that shows a problem before or after its rectification. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class AttachEvidence {
  private TaskCases tasks;
  private FileIntake files;
  private CurrentUser user;
  private OfficeClock clock;

  @SuppressWarnings("NullAway.Init")
  protected AttachEvidence() {}

  @Inject
  public AttachEvidence(TaskCases tasks, FileIntake files, CurrentUser user, OfficeClock clock) {
    this.tasks = tasks;
    this.files = files;
    this.user = user;
    this.clock = clock;
  }

  /**
   * @throws ItemNotInCase when the item belongs to another case
   * @throws EvidenceLimitReached when the item holds as many as fit
   */
  public void attach(TaskId task, long itemId, Evidence.When moment, Upload upload) {
    RectificationCase found = tasks.open(task, "writeReport");
    StoredFile file = files.accept(upload, FileIntake.EVIDENCE, user.id());
    found.attach(
        itemId,
        new Evidence(
            file.getId(), found.getRound(), moment, file.getName(), user.id(), clock.instant()));
  }
}
