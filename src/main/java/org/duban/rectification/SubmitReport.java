package org.duban.rectification;

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

/** 送审: the clerk hands the complete report to the leader. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class SubmitReport {
  private TaskCases tasks;
  private Workflow workflow;
  private CurrentUser user;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected SubmitReport() {}

  @Inject
  public SubmitReport(
      TaskCases tasks, Workflow workflow, CurrentUser user, Event<DomainEvent> events) {
    this.tasks = tasks;
    this.workflow = workflow;
    this.user = user;
    this.events = events;
  }

  /**
   * @throws ReportIncomplete when something is missing
   * @throws ObjectionPending when an objection waits for its decision
   */
  public void submit(TaskId task, String opinion) {
    RectificationCase found = tasks.open(task, "writeReport");
    String words = Reasons.optional(opinion);
    found.submit(user.id());
    events.fire(new ReportSubmitted(found.key(), found.getRound()));
    workflow.complete(task, Outcome.SUBMITTED, words);
  }
}
