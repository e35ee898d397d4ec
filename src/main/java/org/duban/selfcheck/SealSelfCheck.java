package org.duban.selfcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.document.FileIntake;
import org.duban.document.StoredFile;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The unit's leader signs the report off and hands in the sealed PDF. */
@Stateless
@RolesAllowed(Role.Names.UNIT_LEADER)
public class SealSelfCheck {
  @Inject SelfCheckTasks tasks;
  @Inject FileIntake files;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param upload the report as it was signed and sealed
   * @throws SamePersonMayNotApprove when the leader wrote the report
   * @throws org.duban.document.NotAPdf when the file is no PDF
   */
  public void seal(TaskId task, Upload upload, String opinion) {
    SelfCheck report = tasks.reportOf(task, "sealSelfCheck");
    StoredFile file = files.accept(upload, FileIntake.SEALED, current.id());
    report.seal(
        new SealedSelfCheckFile(file.getId(), file.getName(), file.getSha256()),
        current.id(),
        clock.instant());
    events.fire(new SelfCheckSealed(report.key(), current.id(), report.digest().orElse("")));
    workflow.complete(task, Outcome.SEALED, opinion);
  }
}
