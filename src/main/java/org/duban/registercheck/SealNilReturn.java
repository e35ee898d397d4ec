package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.document.FileIntake;
import org.duban.document.StoredFile;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.register.Channels;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** 审签零报告: the unit's leader stands for it and hands in the sealed PDF (Z30). */
@Stateless
@RolesAllowed(Role.Names.UNIT_LEADER)
public class SealNilReturn {
  @Inject private RegisterChecks checks;
  @Inject private Channels channels;
  @Inject private FileIntake files;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;
  @Inject private Workflow workflow;
  @Inject private Event<DomainEvent> events;

  /**
   * @throws NilReturnWithChannels when a channel was registered for the unit meanwhile
   * @throws org.duban.people.SamePersonMayNotApprove when the leader wrote it
   * @throws org.duban.document.NotAPdf when the file is no PDF
   */
  public void seal(TaskId task, Upload upload, String opinion) {
    RegisterCheck check =
        checks.get(
            workflow.workItem(task).expect(ProcessKey.REGISTER_CHECK, "sealNilReturn").caseKey());
    int running = channels.listRunning(check.unit()).size();
    if (running > 0) {
      throw new NilReturnWithChannels(running);
    }
    StoredFile file = files.accept(upload, FileIntake.SEALED, user.id());
    check.sealNil(
        new SealedNilReturn(file.getId(), file.getName(), file.getSha256(), clock.instant()),
        opinion,
        user.id());
    events.fire(new NilReturnSealed(check.key(), file.getSha256()));
    workflow.complete(task, Outcome.SEALED, opinion);
  }
}
