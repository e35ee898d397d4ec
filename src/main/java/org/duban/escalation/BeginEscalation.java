package org.duban.escalation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.Rectifications;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.DueDate;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/**
 * Begins the next escalation of a case. The case's row is locked before its escalations are
 * counted: of two that begin at once, the second waits and gets the next number.
 */
@Dependent
class BeginEscalation {
  @Inject Rectifications rectifications;
  @Inject Escalations escalations;
  @Inject Workflow workflow;
  @Inject InterviewDates dates;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param by who asked for it; null when the calendar or a re-check did
   */
  Escalation begin(RectificationCase rectification, Trigger reason, @Nullable UserId by) {
    rectifications.lock(rectification.key());
    int number = escalations.listOf(rectification.key()).size() + 1;
    var escalation =
        new Escalation(EscalatedCase.of(rectification), number, reason, by, clock.instant());
    escalations.add(escalation);
    workflow.start(
        ProcessKey.ESCALATION, escalation.key(), Map.of(DueDate.INTERVIEW_DUE, dates.dueFromNow()));
    events.fire(new EscalationOpened(escalation.key(), reason, escalation.getRound()));
    return escalation;
  }
}
