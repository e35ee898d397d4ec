package org.duban.worklist.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.User;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.Colleagues;
import org.duban.workflow.handling.NobodyChosen;
import org.duban.workflow.handling.TransferTask;
import org.duban.workflow.handling.Verb;

/** 转办; before somebody is chosen the preview tries the first who may take over. */
@ApplicationScoped
class TransferInBulk implements BulkDeed {
  @Inject TransferTask transfer;
  @Inject Colleagues colleagues;
  @Inject CurrentUser currentUser;

  @Override
  public BulkAct act() {
    return BulkAct.TRANSFER;
  }

  @Override
  public void perform(WorkItem item, BulkOrder order) {
    UserId next = order.next();
    if (next == null) {
      throw new NobodyChosen();
    }
    transfer.transfer(item.id(), next, order.words());
  }

  @Override
  public BulkOrder completed(WorkItem item, BulkOrder order) {
    if (order.next() != null) {
      return order;
    }
    item.checkMayBeDoneBy(currentUser.actor());
    UserId anybody =
        colleagues.whoMay(Verb.TRANSFER, item, currentUser.get()).stream()
            .findFirst()
            .map(User::id)
            .orElseThrow(() -> new NobodyTakesOver(item.getTaskName(), item.getRole()));
    return new BulkOrder(order.act(), anybody, order.words());
  }
}
