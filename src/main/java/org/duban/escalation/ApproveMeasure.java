package org.duban.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.rectification.Rectifications;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.DueDate;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The signing leader approves the measure; the days for an interview count from then on. */
@Stateless
@RolesAllowed(Role.Names.SIGNING_LEADER)
public class ApproveMeasure {
  @Inject EscalationTasks tasks;
  @Inject Rectifications rectifications;
  @Inject Workflow workflow;
  @Inject InterviewDates dates;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws MeasureOvertaken when the unit has reported meanwhile, or owes nothing any more
   * @throws SamePersonMayNotApprove when the leader asked for the measure
   * @throws EscalationWordsTooLong when the opinion is longer than the record holds
   * @throws EscalationNotAtThisStep when the measure was decided already
   */
  public void approve(TaskId task, String opinion) {
    Escalation escalation = tasks.escalationOf(task, "approveMeasure");
    Measure measure = escalation.measure().orElseThrow();
    // The unit may seal its report at this very moment.
    rectifications.lock(escalation.caseKey());
    LostGround.of(escalation, rectifications.get(escalation.caseKey()), clock.instant())
        .ifPresent(
            why -> {
              throw new MeasureOvertaken(why);
            });
    escalation.approve(current.id(), opinion, clock.instant());
    events.fire(new MeasureApproved(escalation.key(), measure, current.id()));
    boolean interview = measure == Measure.INTERVIEW;
    if (interview) {
      workflow.postpone(
          ProcessKey.ESCALATION,
          escalation.key(),
          Map.of(DueDate.INTERVIEW_DUE, dates.dueFromNow()));
    }
    workflow.complete(task, interview ? Outcome.APPROVED_INTERVIEW : Outcome.APPROVED, opinion);
  }
}
