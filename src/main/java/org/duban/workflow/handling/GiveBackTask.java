package org.duban.workflow.handling;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;

/** 交回: the delegate gives the task back to the person who lent it. */
@Stateless
public class GiveBackTask {
  private Desk desk;
  private Tidings tidings;

  @SuppressWarnings("NullAway.Init")
  protected GiveBackTask() {}

  @Inject
  public GiveBackTask(Desk desk, Tidings tidings) {
    this.desk = desk;
    this.tidings = tidings;
  }

  /**
   * @param remark what was done; may be empty
   * @throws org.duban.workflow.NothingToGiveBack when the task was not lent
   */
  public void giveBack(TaskId task, String remark) {
    String said = Desk.checked(remark);
    WorkItem item = desk.take(task, Verb.DELEGATE);
    List<UserId> owner = item.owner().stream().toList();
    desk.record(item, Deed.GIVEN_BACK, owner, said);
    item.comeBack(desk.actor());
    tidings.tell(item, Deed.GIVEN_BACK, owner, said);
  }
}
