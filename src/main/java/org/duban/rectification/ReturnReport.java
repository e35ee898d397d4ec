package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** 退回: leader, county or city send the report back to an earlier step. */
@Stateless
@RolesAllowed({Role.Names.UNIT_LEADER, Role.Names.COUNTY_SUPERVISOR, Role.Names.REVIEWER})
public class ReturnReport {
  private TaskCases tasks;
  private Workflow workflow;
  private RectificationDues dues;
  private CurrentUser user;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected ReturnReport() {}

  @Inject
  public ReturnReport(
      TaskCases tasks,
      Workflow workflow,
      RectificationDues dues,
      CurrentUser user,
      OfficeClock clock,
      Event<DomainEvent> events) {
    this.tasks = tasks;
    this.workflow = workflow;
    this.dues = dues;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  /**
   * A unit that handed its report in gets time to mend it: a due date that has passed, or is nearer
   * than the term of a further round, moves to that term.
   *
   * @throws ReturnNotPossible when this case has no such earlier step
   * @throws ReasonRequired when nothing is said
   */
  public void sendBack(TaskId task, CaseState target, String reason) {
    RectificationCase found = tasks.open(task, "sealReport", "reviewByCounty", "reviewByCity");
    CaseState from = found.getState();
    found.sendBack(target, user.id(), reason, clock.instant());
    events.fire(new ReportReturned(found.key(), from, target, reason.strip()));
    if (from != CaseState.SEALING && target != CaseState.COUNTY_REVIEW) {
      Instant due = dues.dueOfNextRound();
      if (found.giveTimeUntil(due)) {
        workflow.postpone(ProcessKey.RECTIFICATION, found.key(), dues.around(due));
      }
    }
    workflow.complete(task, outcome(from, target), reason.strip());
  }

  private static Outcome outcome(CaseState from, CaseState target) {
    if (from == CaseState.SEALING) {
      return Outcome.RETURNED;
    }
    return switch (target) {
      case SEALING -> Outcome.RETURNED_LEADER;
      case COUNTY_REVIEW -> Outcome.RETURNED_COUNTY;
      default -> Outcome.RETURNED_CLERK;
    };
  }
}
