package org.duban.worklist.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.Countersign;
import org.duban.workflow.handling.Countersigns;
import org.duban.workflow.lists.BulkDecisions;

/** 同意; a task in which a signer objected wants an answer of its own. */
@ApplicationScoped
class ApproveInBulk implements BulkDeed {
  @Inject BulkDecisions decisions;
  @Inject Countersigns countersigns;
  @Inject CurrentUser currentUser;

  @Override
  public BulkAct act() {
    return BulkAct.APPROVE;
  }

  @Override
  public void perform(WorkItem item, BulkOrder order) {
    item.checkMayBeDoneBy(currentUser.actor());
    if (countersigns.listOf(item.id()).stream().anyMatch(Countersign::isObjected)) {
      throw new ObjectionsWantAnswers(item.getTaskName());
    }
    decisions
        .of(item)
        .orElseThrow(() -> new DecidedOneByOne(item.getTaskName()))
        .approve(item.id(), order.words());
  }
}
