package org.duban.worklist.bulk;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.duban.workflow.TaskAlreadyDone;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/**
 * Tries one row for the preview: does it as the run would, and rolls it back. The steps that follow
 * an approval are jobs of their own, which nobody sees before a commit; so nothing gets out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RehearseRow {
  private WorkItems book;
  private BulkDeeds deeds;
  @Resource SessionContext session;

  @SuppressWarnings("NullAway.Init")
  protected RehearseRow() {}

  @Inject
  @SuppressWarnings("NullAway.Init")
  public RehearseRow(WorkItems book, BulkDeeds deeds) {
    this.book = book;
    this.deeds = deeds;
  }

  /**
   * @return in whose hands the task is
   * @throws org.duban.shared.DomainException saying why it cannot be done
   */
  public Hands rehearse(TaskId task, BulkOrder order) {
    WorkItem item = book.findLocked(task).orElseThrow(() -> new TaskAlreadyDone("", ""));
    Hands now = Hands.of(item);
    BulkDeed deed = deeds.of(order.act());
    deed.perform(item, deed.completed(item, order));
    // Not before: nothing more can be asked of a transaction that is given up.
    session.setRollbackOnly();
    return now;
  }
}
