package org.duban.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** Tells the inspectors that a re-check is overdue; only its step calls it. */
@ApplicationScoped
public class RemindInspector {
  @Inject Rechecks rechecks;
  @Inject SendNotice send;
  @Inject Event<DomainEvent> events;

  public void remind(CaseKey key) {
    Recheck recheck = rechecks.latest(key);
    if (recheck.getState() != RecheckState.DECIDING) {
      return;
    }
    int people =
        send.toRole(
            Role.INSPECTOR,
            key,
            "recheck_recheck.message.overdue",
            recheck.getUnitName(),
            recheck.getRound());
    events.fire(new InspectorsReminded(key, recheck.getRound(), people));
  }
}
