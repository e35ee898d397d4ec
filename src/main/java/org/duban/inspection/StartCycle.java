package org.duban.inspection;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/** Opens a quarter and starts its process; without a role, for {@link OpenCycle} and for demos. */
@Stateless
public class StartCycle {
  @Inject InspectionCycles cycles;
  @Inject ProposePlan proposals;
  @Inject Workflow workflow;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws CycleAlreadyOpened when the quarter is there already
   */
  public void start(Quarter quarter, UserId by) {
    if (cycles.find(quarter).isPresent()) {
      throw new CycleAlreadyOpened(quarter);
    }
    InspectionCycle cycle =
        new InspectionCycle(quarter, proposals.propose(quarter), by, clock.instant());
    cycles.add(cycle);
    events.fire(new CycleOpened(quarter));
    workflow.start(ProcessKey.INSPECTION_CYCLE, cycle.key(), Map.of());
  }
}
