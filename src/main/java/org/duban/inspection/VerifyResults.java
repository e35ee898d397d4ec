package org.duban.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** The section chief verifies a quarter's results, or sends some back with reasons. */
@Stateless
@RolesAllowed(Role.Names.SECTION_CHIEF)
public class VerifyResults {
  @Inject private Workflow workflow;
  @Inject private InspectionCycles cycles;
  @Inject private Inspections inspections;
  @Inject private CurrentUser user;
  @Inject private OfficeClock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * @param returned reasons by inspection id; empty to verify all
   * @throws SamePersonMayNotApprove when the person inspected one of the channels
   * @throws ReturnReasonMissing when a channel is sent back without a reason
   */
  public void verify(TaskId task, Map<Long, String> returned, String opinion) {
    WorkItem item = workflow.workItem(task).expect(ProcessKey.INSPECTION_CYCLE, "verifyResults");
    InspectionCycle cycle = cycles.get(BatchGuard.quarterOf(item));
    List<Inspection> all = inspections.listOf(cycle.getQuarter());
    UserId chief = user.id();
    all.stream()
        .flatMap(VerifyResults::authors)
        .forEach(a -> SamePersonMayNotApprove.check(a, chief));
    if (returned.isEmpty()) {
      all.forEach(Inspection::verified);
      events.fire(cycle.verified(chief, clock.instant()));
      workflow.complete(task, Outcome.VERIFIED, opinion);
      return;
    }
    all.stream()
        .filter(i -> returned.containsKey(i.getId()))
        .forEach(i -> sendBack(i, returned.getOrDefault(i.getId(), "")));
    cycle.returned();
    events.fire(new ResultsReturned(cycle.getQuarter(), returned.size()));
    workflow.complete(task, Outcome.RETURNED, opinion);
  }

  private static void sendBack(Inspection inspection, String reason) {
    if (reason.isBlank()) {
      throw new ReturnReasonMissing(inspection.getChannel().getName());
    }
    inspection.returned(reason.strip());
  }

  private static Stream<UserId> authors(Inspection inspection) {
    return Stream.concat(
        inspection.inspectedBy().stream(),
        inspection.confirmed().stream().map(Finding::getFoundBy));
  }
}
