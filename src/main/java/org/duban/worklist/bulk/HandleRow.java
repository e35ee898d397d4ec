package org.duban.worklist.bulk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/** Does one row, in a transaction of its own. */
@Stateless
public class HandleRow {
  private WorkItems book;
  private BulkDeeds deeds;

  @SuppressWarnings("NullAway.Init")
  protected HandleRow() {}

  @Inject
  public HandleRow(WorkItems book, BulkDeeds deeds) {
    this.book = book;
    this.deeds = deeds;
  }

  /**
   * @param seen in whose hands the task was when the person looked at the preview
   * @throws ChangedSincePreview when it could still be done, but is not what the person saw
   */
  public void handle(TaskId task, Hands seen, BulkOrder order) {
    WorkItem item = book.findLocked(task).orElseThrow(() -> new TaskAlreadyDone("", ""));
    Hands now = Hands.of(item);
    // What forbids it by itself says more than that something has changed, so it speaks first.
    deeds.of(order.act()).perform(item, order);
    if (!now.equals(seen)) {
      throw new ChangedSincePreview(item.getTaskName());
    }
  }
}
