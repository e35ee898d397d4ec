package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** Reminds the unit (ladder L0); only its step calls it. */
@ApplicationScoped
public class SendReminder {
  @Inject Escalations escalations;
  @Inject SendNotice send;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  public void remind(CaseKey key) {
    Escalation escalation = escalations.get(key);
    int people =
        send.toUnit(
            escalation.unit(),
            List.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
            escalation.caseKey(),
            "escalation_escalation.message.reminder",
            escalation.getQuarter().chinese());
    escalation.remind(clock.instant());
    events.fire(new UnitUrged(key, people));
  }
}
