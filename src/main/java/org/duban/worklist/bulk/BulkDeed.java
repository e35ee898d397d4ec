package org.duban.worklist.bulk;

import org.duban.workflow.WorkItem;

/** How one act is done with one task: by the use case that a single task goes through, too. */
public interface BulkDeed {
  BulkAct act();

  /**
   * Does it, in the caller's transaction.
   *
   * @param item the task, locked; maybe done already, maybe somebody else's
   * @throws org.duban.shared.DomainException saying why it cannot be done
   */
  void perform(WorkItem item, BulkOrder order);

  /** What a preview tries while the order still lacks something; the order itself if nothing. */
  default BulkOrder completed(WorkItem item, BulkOrder order) {
    return order;
  }
}
