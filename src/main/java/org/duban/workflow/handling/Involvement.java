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

  /** Whether the person may urge the task; it only advises a page. */
  public boolean mayUrge(WorkItem item, Actor actor) {
    return item.isOpen() && !isOwn(item, actor) && isInvolved(item, actor.user());
  }

  /**
   * @throws NotYourTask when the person neither supervises the unit, nor did an earlier step, nor
   *     waits for this signature
   * @throws OwnWorkNeedsNoUrging when the task lies with the person
   */
  public void checkMayUrge(WorkItem item, Actor actor) {
    if (isOwn(item, actor)) {
      throw new OwnWorkNeedsNoUrging(item.getTaskName());
    }
    if (!isInvolved(item, actor.user())) {
      throw new NotYourTask(item.getTaskName());
    }
  }

  private static boolean isOwn(WorkItem item, Actor actor) {
    User me = actor.user();
    return item.assignee().map(actor::is).orElse(false)
        || (item.assignee().isEmpty()
            && me.roles().contains(item.getRole())
            && item.actingUnit().map(me.unit()::equals).orElse(true));
  }

  private boolean isInvolved(WorkItem item, User me) {
    return sight.sees(me, item.caseUnit())
        || book.history(item.getProcess(), item.caseKey()).stream()
            .anyMatch(i -> i.completedBy().filter(me.id()::equals).isPresent())
        || item.parent()
            .flatMap(book::find)
            .flatMap(WorkItem::assignee)
            .filter(me.id()::equals)
            .isPresent();
  }
}
