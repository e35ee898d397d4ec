package org.duban.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** A reviewer sends the re-check back to the inspectors. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class ReturnRecheck {
  @Inject RecheckTasks tasks;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject Event<DomainEvent> events;

  /**
   * @throws RecheckReturnNeedsReason when no reason is given
   */
  public void sendBack(TaskId task, String reason) {
    Recheck recheck = tasks.recheckOf(task, "confirmRecheck");
    recheck.sendBack(current.id(), reason);
    events.fire(
        new RecheckReturned(recheck.caseKey(), recheck.getRound(), current.id(), reason.strip()));
    workflow.complete(task, Outcome.RETURNED, reason.strip());
  }
}
