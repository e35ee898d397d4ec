package org.duban.workflow.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.Actor;
import org.duban.people.Sight;
import org.duban.people.User;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;

/** Who has to do with a task that somebody else has: they may urge it. */
@ApplicationScoped
public class Involvement {
  private final WorkItems book;
  private final Sight sight;

  @SuppressWarnings("NullAway")
  protected Involvement() {
    this(null, null);
  }

  @Inject
  public Involvement(WorkItems book, Sight sight) {
    this.book = book;
    this.sight = sight;
  }

  /**
   * @throws NotYourTask when the person neither supervises the unit nor did an earlier step
   * @throws OwnWorkNeedsNoUrging when the task lies with the person
   */
  public void checkMayUrge(WorkItem item, Actor actor) {
    User me = actor.user();
    boolean mine =
        item.assignee().map(actor::is).orElse(false)
            || (item.assignee().isEmpty()
                && me.roles().contains(item.getRole())
                && item.actingUnit().map(me.unit()::equals).orElse(true));
    if (mine) {
      throw new OwnWorkNeedsNoUrging(item.getTaskName());
    }
    boolean involved =
        sight.sees(me, item.caseUnit())
            || book.history(item.getProcess(), item.caseKey()).stream()
                .anyMatch(i -> i.completedBy().filter(me.id()::equals).isPresent());
    if (!involved) {
      throw new NotYourTask(item.getTaskName());
    }
  }
}
