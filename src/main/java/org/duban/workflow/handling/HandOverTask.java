package org.duban.workflow.handling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.UnknownUser;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/**
 * 移交: the administrator gives a task of somebody who leaves to a colleague. Unlike a transfer it
 * works also while the task is lent or waits for signatures, because the one who could end that may
 * be gone.
 */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class HandOverTask {
  private Desk desk;
  private Users users;
  private Colleagues colleagues;
  private Tidings tidings;

  @SuppressWarnings("NullAway.Init")
  protected HandOverTask() {}

  @Inject
  public HandOverTask(Desk desk, Users users, Colleagues colleagues, Tidings tidings) {
    this.desk = desk;
    this.users = users;
    this.colleagues = colleagues;
    this.tidings = tidings;
  }

  /**
   * @param remark why; may be empty
   * @throws org.duban.workflow.TaskAlreadyDone when the task was done meanwhile
   * @throws org.duban.workflow.NotYourTask when the leaving person does not have it any more
   * @throws PersonNotSuitable when the next person lacks role or unit, or wrote what is decided
   */
  public void handOver(TaskId task, UserId leaving, UserId next, String remark) {
    String said = Desk.checked(remark);
    User from = users.find(leaving).orElseThrow(() -> new UnknownUser(leaving.value()));
    WorkItem item = desk.any(task);
    colleagues.check(Verb.TRANSFER, item, from, List.of(next));
    item.replace(leaving, next);
    desk.record(item, Deed.HANDED_OVER, List.of(next), said);
    tidings.tell(item, Deed.HANDED_OVER, List.of(next), said);
  }
}
