package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** 收回委派: whoever lent a task takes it back before the delegate gives it. */
@Stateless
public class RecallTask {
  private Desk desk;
  private Tidings tidings;

  @SuppressWarnings("NullAway.Init")
  protected RecallTask() {}

  @Inject
  public RecallTask(Desk desk, Tidings tidings) {
    this.desk = desk;
    this.tidings = tidings;
  }

  /**
   * @throws org.duban.workflow.NothingToRecall when the person lent it to nobody
   * @throws org.duban.workflow.TaskAlreadyDone when it is not open any more
   */
  public void recall(TaskId task) {
    WorkItem item = desk.any(task);
    List<UserId> delegate = List.of(item.recall(desk.actor()));
    desk.record(item, Deed.RECALLED, delegate, "");
    tidings.tell(item, Deed.RECALLED, delegate, "");
  }
}
