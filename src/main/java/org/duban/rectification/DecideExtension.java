package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The office decides whether the unit gets more time. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class DecideExtension {
  private TaskCases tasks;
  private Workflow workflow;
  private CurrentUser user;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected DecideExtension() {}

  @Inject
  public DecideExtension(
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
   * @throws ReasonRequired when it is refused without a reason
   */
  public void decide(TaskId task, boolean granted, String words) {
    RectificationCase found = tasks.open(task, "decideExtension");
    found.decideExtension(granted, user.id(), words, clock.instant());
    events.fire(new ExtensionDecided(found.key(), granted, found.getDueAt()));
    workflow.complete(task, granted ? Outcome.GRANTED : Outcome.REFUSED, words.strip());
  }
}
