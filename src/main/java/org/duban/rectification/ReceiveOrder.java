package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** 签收: the unit says that it has the order. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class ReceiveOrder {
  private TaskCases tasks;
  private Workflow workflow;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected ReceiveOrder() {}

  @Inject
  public ReceiveOrder(
      TaskCases tasks, Workflow workflow, OfficeClock clock, Event<DomainEvent> events) {
    this.tasks = tasks;
    this.workflow = workflow;
    this.clock = clock;
    this.events = events;
  }

  public void receive(TaskId task) {
    RectificationCase found = tasks.open(task, "acknowledgeOrder");
    found.receive(clock.instant());
    events.fire(new OrderReceived(found.key()));
    workflow.complete(task, Outcome.RECEIVED, "");
  }
}
