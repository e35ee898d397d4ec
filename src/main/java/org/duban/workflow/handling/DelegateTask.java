package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** 委派: another person of the same role works on the task, then it comes back. */
@Stateless
public class DelegateTask {
  private Desk desk;
  private Colleagues colleagues;
  private Tidings tidings;

  @SuppressWarnings("NullAway.Init")
  protected DelegateTask() {}

  @Inject
  public DelegateTask(Desk desk, Colleagues colleagues, Tidings tidings) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.tidings = tidings;
  }

  /**
   * @param remark what is asked; may be empty
   * @throws VerbHasNoMeaning when the step is a decision
   * @throws PersonNotSuitable when the person does not hold the task's role in its unit
   */
  public void delegate(TaskId task, UserId delegate, String remark) {
    String said = Desk.checked(remark);
    WorkItem item = desk.takeToHandOver(task, Verb.DELEGATE);
    colleagues.check(Verb.DELEGATE, item, desk.actor().user(), List.of(delegate));
    desk.record(item, Deed.DELEGATED, List.of(delegate), said);
    item.lendTo(desk.actor(), delegate);
    tidings.tell(item, Deed.DELEGATED, List.of(delegate), said);
  }
}
