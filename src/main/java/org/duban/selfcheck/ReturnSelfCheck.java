package org.duban.selfcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** Sends the report back to the clerk: the unit's leader, or the office that receives it. */
@Stateless
@RolesAllowed({Role.Names.UNIT_LEADER, Role.Names.REVIEWER})
public class ReturnSelfCheck {
  @Inject SelfCheckTasks tasks;
  @Inject Workflow workflow;
  @Inject SelfCheckDates dates;
  @Inject CurrentUser current;
  @Inject Event<DomainEvent> events;

  /**
   * A report that had left the unit gets time to be mended: a due date that has passed, or is
   * nearer than that, moves. What the unit's own leader gives back keeps its due date.
   *
   * @throws SelfCheckReturnNeedsReason when no reason is given
   * @throws SelfCheckTextTooLong when the reason is longer than the record keeps
   */
  public void sendBack(TaskId task, String reason) {
    SelfCheck report = tasks.reportOf(task, "sealSelfCheck", "receiveSelfCheck");
    boolean handedIn = report.getState() == SelfCheckState.RECEIVING;
    report.sendBack(reason);
    events.fire(new SelfCheckReturned(report.key(), current.id(), reason.strip()));
    if (handedIn && report.giveTimeUntil(dates.dueAfterReturn())) {
      workflow.postpone(ProcessKey.SELF_CHECK, report.key(), dates.around(report.getDueAt()));
    }
    workflow.complete(task, Outcome.RETURNED, reason.strip());
  }
}
