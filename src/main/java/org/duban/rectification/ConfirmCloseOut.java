package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.inspection.CloseCycle;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
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

  /**
   * @throws org.duban.workflow.NotYourTask when the task is another one
   * @throws org.duban.inspection.CycleNotInState when the quarter is closed already
   * @throws ReasonTooLong when the opinion is longer than the record holds
   */
  public void confirm(TaskId task, String opinion) {
    WorkItem item = workflow.workItem(task).expect(ProcessKey.INSPECTION_CYCLE, "confirmCloseOut");
    Quarter quarter = Quarter.parse(item.caseKey().value());
    LedgerCount count = LedgerCount.of(quarter, cases.listItems());
    cycle.close(quarter);
    events.fire(new CloseOutConfirmed(item.caseKey(), count.closed(), count.carried()));
    workflow.complete(task, Outcome.CLOSED, Reasons.optional(opinion));
  }
}
