package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** Tells the reviewers that an interview is not on record yet; only its step calls it. */
@ApplicationScoped
public class RemindInterview {
  @Inject Escalations escalations;
  @Inject SendNotice send;
  @Inject Event<DomainEvent> events;

  public void remind(CaseKey key) {
    Escalation escalation = escalations.get(key);
    if (escalation.getState() != EscalationState.APPROVED) {
      return;
    }
    int people =
        send.toRole(
            Role.REVIEWER,
            key,
            "escalation_escalation.message.interview_due",
            escalation.getUnitName());
    events.fire(new InterviewReminded(key, people));
  }
}
