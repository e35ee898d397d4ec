package org.duban.inspection;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** The section chief verifies a quarter's results, or sends some back with reasons. */
@Stateless
@RolesAllowed(Role.Names.SECTION_CHIEF)
public class VerifyResults {
  @Inject Workflow workflow;
  @Inject InspectionCycles cycles;
  @Inject Inspections inspections;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param returned reasons by inspection id; empty to verify all
   * @throws SamePersonMayNotApprove when the person had a hand in one of the results
   * @throws UnknownInspection when a channel of another quarter is sent back
   * @throws ReturnReasonMissing when a channel is sent back without a reason
   */
  public void verify(TaskId task, Map<Long, String> returned, String opinion) {
    WorkItem item = workflow.workItem(task).expect(ProcessKey.INSPECTION_CYCLE, "verifyResults");
    InspectionCycle cycle = cycles.get(BatchGuard.quarterOf(item));
    List<Inspection> all = inspections.listOf(cycle.getQuarter());
    UserId chief = user.id();
    all.stream()
        .flatMap(i -> i.authors().stream())
        .forEach(a -> SamePersonMayNotApprove.check(a, chief));
    if (returned.isEmpty()) {
      all.forEach(Inspection::verified);
      events.fire(cycle.verified(chief, clock.instant()));
      workflow.complete(task, Outcome.VERIFIED, opinion);
      return;
    }
    Map<Long, Inspection> byId = all.stream().collect(toMap(Inspection::getId, identity()));
    returned.forEach((id, reason) -> sendBack(byId.get(id), id, reason));
    cycle.returned();
    events.fire(new ResultsReturned(cycle.getQuarter(), returned.size()));
    workflow.complete(task, Outcome.RETURNED, opinion);
  }

  private static void sendBack(@Nullable Inspection inspection, long id, String reason) {
    if (inspection == null) {
      throw new UnknownInspection(id);
    }
    InspectionText.RETURN_REASON.check(reason);
    if (reason.isBlank()) {
      throw new ReturnReasonMissing(inspection.getChannel().getName());
    }
    inspection.returned(reason.strip());
  }
}
