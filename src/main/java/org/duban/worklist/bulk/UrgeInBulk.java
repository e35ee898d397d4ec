package org.duban.worklist.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.duban.people.CurrentUser;
import org.duban.shared.OfficeClock;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.Deed;
import org.duban.workflow.handling.Handlings;
import org.duban.workflow.handling.UrgeTask;

/** 催办, once a day however often the office allows: a run that is begun anew urges nobody twice. */
@ApplicationScoped
class UrgeInBulk implements BulkDeed {
  @Inject UrgeTask urge;
  @Inject Handlings handlings;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;

  @Override
  public BulkAct act() {
    return BulkAct.URGE;
  }

  @Override
  public void perform(WorkItem item, BulkOrder order) {
    Instant today = clock.today().atStartOfDay(clock.zone()).toInstant();
    if (item.isOpen() && handlings.count(item.id(), Deed.URGED, currentUser.id(), today) > 0) {
      throw new UrgedToday(item.getTaskName());
    }
    urge.urge(item.id(), order.words());
  }
}
