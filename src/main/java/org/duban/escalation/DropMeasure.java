package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** Ends an escalation whose measure was rejected; only its step calls it. */
@ApplicationScoped
public class DropMeasure {
  @Inject Escalations escalations;
  @Inject SendNotice send;
  @Inject Event<DomainEvent> events;

  public void drop(CaseKey key) {
    Escalation escalation = escalations.get(key);
    escalation.drop();
    send.toRole(
        Role.REVIEWER,
        key,
        "escalation_escalation.message.dropped",
        escalation.getUnitName(),
        escalation.getOpinion());
    events.fire(new MeasureDropped(key));
  }
}
