package org.duban.circular;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The leader signs a circular, or gives it back to the writer or to the review. */
@Stateless
@RolesAllowed(Role.Names.SIGNING_LEADER)
public class SignCircular {
  @Inject Workflow workflow;
  @Inject Circulars circulars;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject OfficeHours hours;
  @Inject Event<DomainEvent> events;

  /**
   * @param outcome SIGNED, RETURNED or RETURNED_REVIEW
   * @throws ReturnNeedsReason when it is returned without an opinion
   * @throws ReportDueBeforeSigning when the units' deadline has passed while it lay here
   * @throws org.duban.people.SamePersonMayNotApprove when the leader wrote or reviewed it
   */
  public void sign(TaskId task, Outcome outcome, String opinion) {
    Circular circular =
        circulars.get(
            workflow.workItem(task).expect(ProcessKey.CIRCULAR_ISSUANCE, "signCircular").caseKey());
    switch (outcome) {
      case SIGNED -> {
        checkDeadline(circular);
        circular.sign(user.id(), clock.instant());
        events.fire(new CircularSigned(circular.key()));
      }
      case RETURNED -> {
        events.fire(ReviewDraft.returned(circular, opinion));
        circular.returnToDraft();
      }
      case RETURNED_REVIEW -> {
        events.fire(ReviewDraft.returned(circular, opinion));
        circular.returnToReview();
      }
      default -> throw new IllegalArgumentException("sign " + outcome);
    }
    workflow.complete(task, outcome, opinion);
  }

  private void checkDeadline(Circular circular) {
    ReportDemand demand = circular.demand().orElseThrow();
    if (!demand.due(hours).isAfter(clock.instant())) {
      throw new ReportDueBeforeSigning(demand.chinese());
    }
  }
}
