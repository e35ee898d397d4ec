package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.document.FileIntake;
import org.duban.document.StoredFile;
import org.duban.document.Upload;
import org.duban.people.CurrentUser;
import org.duban.people.LeaderLevel;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** 审签并盖章: the leader signs the report off and hands in the sealed PDF (Z28, Z29). */
@Stateless
@RolesAllowed(Role.Names.UNIT_LEADER)
public class SealReport {
  private TaskCases tasks;
  private Workflow workflow;
  private FileIntake files;
  private LapsedExtension lapsed;
  private CurrentUser user;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected SealReport() {}

  @Inject
  public SealReport(
      TaskCases tasks,
      Workflow workflow,
      FileIntake files,
      LapsedExtension lapsed,
      CurrentUser user,
      OfficeClock clock,
      Event<DomainEvent> events) {
    this.tasks = tasks;
    this.workflow = workflow;
    this.files = files;
    this.lapsed = lapsed;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  /**
   * @throws LeaderLevelUnregistered when the office has not said which leader the signer is
   * @throws LeaderLevelTooLow when the circular demands a higher one
   * @throws org.duban.document.NotAPdf when the file is no PDF
   */
  public void seal(TaskId task, Upload upload, String opinion) {
    RectificationCase found = tasks.open(task, "sealReport");
    String words = Reasons.optional(opinion);
    LeaderLevel level = user.get().leaderLevel().orElseThrow(LeaderLevelUnregistered::new);
    StoredFile file = files.accept(upload, FileIntake.SEALED, user.id());
    boolean asked = found.pendingExtension().isPresent();
    found.seal(
        new SealedReport(
            found.getRound(),
            file.getId(),
            file.getName(),
            file.getSha256(),
            level,
            user.id(),
            clock.instant(),
            false));
    events.fire(new ReportSealed(found.key(), found.getRound(), file.getSha256()));
    lapsed.announce(found, asked);
    workflow.complete(task, found.hasCounty() ? Outcome.SEALED : Outcome.SEALED_DIRECT, words);
  }
}
