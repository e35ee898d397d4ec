package org.duban.selfcheck;

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

/** Sends the report back to the clerk: the unit's leader, or the office that receives it. */
@Stateless
@RolesAllowed({Role.Names.UNIT_LEADER, Role.Names.REVIEWER})
public class ReturnSelfCheck {
  @Inject SelfCheckTasks tasks;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject Event<DomainEvent> events;

  /**
   * @throws SelfCheckReturnNeedsReason when no reason is given
   */
  public void sendBack(TaskId task, String reason) {
    SelfCheck report = tasks.reportOf(task, "sealSelfCheck", "receiveSelfCheck");
    report.sendBack(reason);
    events.fire(new SelfCheckReturned(report.key(), current.id(), reason.strip()));
    workflow.complete(task, Outcome.RETURNED, reason.strip());
  }
}
