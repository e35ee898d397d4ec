package org.duban.worklist.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.workflow.WorkItem;
import org.duban.worklist.ClaimTask;

/** 签收; what the person has already is left alone. */
@ApplicationScoped
class ClaimInBulk implements BulkDeed {
  @Inject ClaimTask claim;
  @Inject CurrentUser currentUser;

  @Override
  public BulkAct act() {
    return BulkAct.CLAIM;
  }

  @Override
  public void perform(WorkItem item, BulkOrder order) {
    if (item.isOpen() && item.assignee().filter(currentUser.id()::equals).isPresent()) {
      throw new AlreadyYours(item.getTaskName());
    }
    claim.claim(item.id());
  }
}
