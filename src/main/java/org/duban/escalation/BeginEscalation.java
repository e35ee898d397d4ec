package org.duban.escalation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.rectification.RectificationCase;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.DueDate;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/** Begins the next escalation of a case. */
@Dependent
class BeginEscalation {
  @Inject Escalations escalations;
  @Inject Workflow workflow;
  @Inject InterviewDates dates;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  Escalation begin(RectificationCase rectification, Trigger reason) {
    int number = escalations.listOf(rectification.key()).size() + 1;
    var escalation =
        new Escalation(EscalatedCase.of(rectification), number, reason, clock.instant());
    escalations.add(escalation);
    workflow.start(
        ProcessKey.ESCALATION, escalation.key(), Map.of(DueDate.INTERVIEW_DUE, dates.dueFromNow()));
    events.fire(new EscalationOpened(escalation.key(), reason, escalation.getRound()));
    return escalation;
  }
}
