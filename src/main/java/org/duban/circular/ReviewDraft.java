package org.duban.circular;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The section chief passes a draft on to the signing leader or gives it back. */
@Stateless
@RolesAllowed(Role.Names.SECTION_CHIEF)
public class ReviewDraft {
  @Inject Workflow workflow;
  @Inject Circulars circulars;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param outcome APPROVED or RETURNED
   * @throws ReturnNeedsReason when it is returned without an opinion
   * @throws org.duban.people.SamePersonMayNotApprove when the chief wrote it
   */
  public void review(TaskId task, Outcome outcome, String opinion) {
    Circular circular =
        circulars.get(
            workflow.workItem(task).expect(ProcessKey.CIRCULAR_ISSUANCE, "reviewDraft").caseKey());
    if (outcome == Outcome.APPROVED) {
      circular.approve(user.id(), clock.instant());
      events.fire(new CircularApproved(circular.key()));
    } else if (outcome == Outcome.RETURNED) {
      events.fire(returned(circular, opinion));
      circular.returnToDraft();
    } else {
      throw new IllegalArgumentException("review " + outcome);
    }
    workflow.complete(task, outcome, opinion);
  }

  static CircularReturned returned(Circular circular, String opinion) {
    if (opinion.isBlank()) {
      throw new ReturnNeedsReason();
    }
    return new CircularReturned(circular.key(), circular.getState(), opinion);
  }
}
