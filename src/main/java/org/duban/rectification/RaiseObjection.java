package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Message;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** 异议: the clerk holds findings to be wrong. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class RaiseObjection {
  private TaskCases tasks;
  private Workflow workflow;
  private CurrentUser user;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected RaiseObjection() {}

  @Inject
  public RaiseObjection(
      TaskCases tasks,
      Workflow workflow,
      CurrentUser user,
      OfficeClock clock,
      Event<DomainEvent> events) {
    this.tasks = tasks;
    this.workflow = workflow;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  /**
   * @param reasons why, by the id of the item
   * @throws NothingObjectedTo when no item is named
   * @throws RequestPending when an earlier objection waits
   */
  public void raise(TaskId task, Map<Long, String> reasons) {
    RectificationCase found = tasks.open(task, "acknowledgeOrder", "writeReport");
    found.raiseObjection(reasons, user.id(), clock.instant());
    events.fire(new ObjectionRaised(found.key(), reasons.size()));
    workflow.tell(ProcessKey.RECTIFICATION, Message.OBJECTION_RAISED, found.key());
  }
}
