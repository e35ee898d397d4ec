package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.inspection.CloseCycle;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.Workflow;

/** 确认销号与结转: the reviewer confirms what left the ledger and what goes on. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class ConfirmCloseOut {
  private Workflow workflow;
  private CloseCycle cycle;
  private Rectifications cases;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected ConfirmCloseOut() {}

  @Inject
  public ConfirmCloseOut(
      Workflow workflow, CloseCycle cycle, Rectifications cases, Event<DomainEvent> events) {
    this.workflow = workflow;
    this.cycle = cycle;
    this.cases = cases;
    this.events = events;
  }

  public void confirm(TaskId task, String opinion) {
    WorkItem item = workflow.workItem(task);
    if (!item.getTaskKey().equals("confirmCloseOut")) {
      throw new NotYourTask(item.getTaskName());
    }
    Quarter quarter = Quarter.parse(item.caseKey().value());
    LedgerCount count = LedgerCount.of(quarter, cases.listItems());
    cycle.close(quarter);
    events.fire(new CloseOutConfirmed(item.caseKey(), count.closed(), count.carried()));
    workflow.complete(task, Outcome.CLOSED, Reasons.optional(opinion));
  }
}
