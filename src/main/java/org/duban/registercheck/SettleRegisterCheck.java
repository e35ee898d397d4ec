package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.workflow.Message;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The office ends the round of a quarter and locks the list that the sample is drawn from. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class SettleRegisterCheck {
  @Inject RegisterChecks checks;
  @Inject Units units;
  @Inject OfficeClock clock;
  @Inject Workflow workflow;
  @Inject Event<DomainEvent> events;

  /**
   * Ends the cycle's task; the checks of units that have not answered end with it. Their answers
   * are refused from now on, their tasks disappear one after another within the next moments.
   *
   * @throws AnswersToSettle when a unit reported discrepancies that are not settled: the sample
   *     would be drawn from a list that is known to be wrong
   */
  public void settle(TaskId task, String opinion) {
    Quarter quarter =
        Quarter.parse(
            workflow
                .workItem(task)
                .expect(ProcessKey.INSPECTION_CYCLE, "settleRegisterCheck")
                .caseKey()
                .value());
    Instant now = clock.instant();
    checks.lockRound(quarter).settle(now);
    List<RegisterCheck> pending =
        checks.listOf(quarter).stream().filter(c -> c.getState().isPending()).toList();
    refuseUnsettled(pending);
    pending.forEach(check -> check.close(now));
    workflow.tellAll(
        ProcessKey.REGISTER_CHECK,
        Message.REGISTER_CHECK_CLOSED,
        pending.stream().map(RegisterCheck::key).toList());
    events.fire(new RegisterCheckSettled(quarter.toString(), pending.size()));
    workflow.complete(task, Outcome.SETTLED, opinion);
  }

  private void refuseUnsettled(List<RegisterCheck> pending) {
    List<RegisterCheck> unsettled =
        pending.stream().filter(c -> c.getState() == CheckState.TO_SETTLE).toList();
    if (!unsettled.isEmpty()) {
      throw new AnswersToSettle(unsettled.size(), units.get(unsettled.get(0).unit()).getName());
    }
  }
}
