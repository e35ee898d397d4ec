package org.duban.inspection;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.register.ChannelKind;
import org.duban.register.Channels;
import org.duban.register.IdentificationCode;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/** A reviewer decides the plan of a quarter; the seed is fixed from here on. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class PlanCycle {
  @Inject Workflow workflow;
  @Inject InspectionCycles cycles;
  @Inject IndicatorSets sets;
  @Inject Users users;
  @Inject Channels channels;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws PlanRefused when somebody in the plan is no inspector, or a value does not fit
   * @throws CycleNotInState when the plan was decided before
   */
  public void plan(TaskId task, CyclePlan plan, String opinion) {
    WorkItem item = workflow.workItem(task).expect(ProcessKey.INSPECTION_CYCLE, "planCycle");
    InspectionCycle cycle = cycles.get(BatchGuard.quarterOf(item));
    Set<UserId> inspectors =
        users.listWithRole(Role.INSPECTOR).stream().map(User::id).collect(Collectors.toSet());
    PlanRefused.when(
        !inspectors.containsAll(plan.inspectors()), PlanRefused.Cause.NOT_AN_INSPECTOR);
    sets.get(plan.indicatorSet());
    checkTargeted(plan);
    events.fire(cycle.plan(plan, user.id(), clock.instant(), clock.today()));
    workflow.complete(task, Outcome.PLANNED, opinion);
  }

  private void checkTargeted(CyclePlan plan) {
    Map<IdentificationCode, String> running =
        channels.listRunning(ChannelKind.ACCOUNT).stream()
            .filter(account -> account.code().isPresent())
            .collect(toMap(account -> account.code().orElseThrow(), DrawSample::platformOf));
    PlanRefused.when(
        !running.keySet().containsAll(plan.targeted()), PlanRefused.Cause.TARGETED_NOT_RUNNING);
    Map<String, Long> targeted =
        plan.targeted().stream().collect(groupingBy(running::get, counting()));
    PlanRefused.when(
        targeted.entrySet().stream()
            .anyMatch(of -> of.getValue() > plan.sampleSizes().getOrDefault(of.getKey(), 0)),
        PlanRefused.Cause.TARGETED_MORE_THAN_DRAWN);
  }
}
