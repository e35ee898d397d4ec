package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The office decides on each objection of the unit. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class DecideObjection {
  private TaskCases tasks;
  private Workflow workflow;
  private LapsedExtension lapsed;
  private CurrentUser user;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected DecideObjection() {}

  @Inject
  public DecideObjection(
      TaskCases tasks,
      Workflow workflow,
      LapsedExtension lapsed,
      CurrentUser user,
      OfficeClock clock,
      Event<DomainEvent> events) {
    this.tasks = tasks;
    this.workflow = workflow;
    this.lapsed = lapsed;
    this.user = user;
    this.clock = clock;
    this.events = events;
  }

  /**
   * @param upheld ids of the items whose objection holds
   * @throws ItemNotInCase when one of them was not objected to
   */
  public void decide(TaskId task, Set<Long> upheld, String words) {
    RectificationCase found = tasks.open(task, "decideObjection");
    int objected = found.pendingObjections().size();
    boolean asked = found.pendingExtension().isPresent();
    boolean over = found.decideObjections(upheld, user.id(), words, clock.instant());
    events.fire(new ObjectionDecided(found.key(), objected, upheld.size()));
    if (over) {
      events.fire(new OrderRevoked(found.key()));
      lapsed.announce(found, asked);
    }
    workflow.complete(task, outcome(over, upheld), words.strip());
  }

  private static Outcome outcome(boolean over, Set<Long> upheld) {
    if (over) {
      return Outcome.UPHELD_ALL;
    }
    return upheld.isEmpty() ? Outcome.REJECTED : Outcome.UPHELD;
  }
}
