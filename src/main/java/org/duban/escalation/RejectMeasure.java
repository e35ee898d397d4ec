package org.duban.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The signing leader rejects the measure; it is dropped. */
@Stateless
@RolesAllowed(Role.Names.SIGNING_LEADER)
public class RejectMeasure {
  @Inject EscalationTasks tasks;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws RejectionNeedsReason when no reason is given
   */
  public void reject(TaskId task, String reason) {
    Escalation escalation = tasks.escalationOf(task, "approveMeasure");
    escalation.reject(current.id(), reason, clock.instant());
    events.fire(
        new MeasureRejected(
            escalation.key(), escalation.measure().orElseThrow(), current.id(), reason.strip()));
    workflow.complete(task, Outcome.REJECTED, reason.strip());
  }
}
