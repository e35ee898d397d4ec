package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** 转办: another person of the same role has the task from now on. */
@Stateless
public class TransferTask {
  private Desk desk;
  private Colleagues colleagues;
  private Tidings tidings;

  @SuppressWarnings("NullAway.Init")
  protected TransferTask() {}

  @Inject
  public TransferTask(Desk desk, Colleagues colleagues, Tidings tidings) {
    this.desk = desk;
    this.colleagues = colleagues;
    this.tidings = tidings;
  }

  /**
   * @param remark why; may be empty
   * @throws VerbHasNoMeaning when the step knows no transfer
   * @throws PersonNotSuitable when the person does not hold the task's role in its unit
   */
  public void transfer(TaskId task, UserId next, String remark) {
    String said = Desk.checked(remark);
    WorkItem item = desk.takeToHandOver(task, Verb.TRANSFER);
    colleagues.check(Verb.TRANSFER, item, desk.actor().user(), List.of(next));
    desk.record(item, Deed.TRANSFERRED, List.of(next), said);
    item.handTo(desk.actor(), next);
    tidings.tell(item, Deed.TRANSFERRED, List.of(next), said);
  }
}
