package org.duban.inspection;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.Workflow;

/**
 * Enters a plan that was decided before the product was there; the quarter must have been started.
 * Called by loaders in the name of the reviewer who decided it; {@link PlanCycle} is for people.
 */
@Stateless
public class TakeOverPlan {
  @Inject Workflow workflow;
  @Inject WorkItems book;
  @Inject InspectionCycles cycles;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws CycleNotInState when the plan was decided before
   */
  public void plan(Quarter quarter, CyclePlan plan) {
    InspectionCycle cycle = cycles.get(quarter);
    WorkItem task = book.open(ProcessKey.INSPECTION_CYCLE, cycle.key()).get(0);
    events.fire(cycle.plan(plan, user.id(), clock.instant(), clock.today()));
    workflow.complete(task.id(), Outcome.PLANNED, "");
  }
}
