package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;

/** Keeps what the clerk has written so far; nothing needs to be complete. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class SaveAnswers {
  private TaskCases tasks;
  private CurrentUser user;
  private OfficeClock clock;

  @SuppressWarnings("NullAway.Init")
  protected SaveAnswers() {}

  @Inject
  public SaveAnswers(TaskCases tasks, CurrentUser user, OfficeClock clock) {
    this.tasks = tasks;
    this.user = user;
    this.clock = clock;
  }

  /**
   * @throws AnswerChangedMeanwhile when a colleague wrote to one of the items since it was shown
   * @throws AnswerTooLong when a text does not fit
   * @throws FinishedBeforeFound when an item is said to be done before it was found
   * @throws FinishedInFuture when it is said to be done on a day still to come
   */
  public void save(TaskId task, List<AnswerDraft> drafts) {
    RectificationCase found = tasks.open(task, "writeReport");
    UserId by = user.id();
    drafts.forEach(draft -> found.answer(draft, by, clock.today()));
  }
}
