package org.duban.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** A reviewer confirms what the inspector decided. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class ConfirmRecheck {
  @Inject RecheckTasks tasks;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws SamePersonMayNotApprove when the reviewer decided or proved any of it as inspector
   * @throws RecheckWordsTooLong when the opinion is longer than the record holds
   */
  public void confirm(TaskId task, String opinion) {
    Recheck recheck = tasks.recheckOf(task, "confirmRecheck");
    String words = RecheckWords.checked(opinion);
    recheck.confirm(current.id(), clock.instant());
    events.fire(new RecheckConfirmed(recheck.caseKey(), recheck.getRound(), current.id()));
    workflow.complete(task, Outcome.CONFIRMED, words);
  }
}
