package org.duban.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.people.Actor;
import org.duban.people.CurrentUser;
import org.duban.workflow.WorkItem;
import org.duban.workflow.lists.NextTask;
import org.duban.workflow.lists.TaskList;
import org.duban.workflow.lists.TaskQuery;
import org.duban.workflow.lists.TaskSearch;
import org.duban.workflow.lists.TaskSort;

/** Leads on to the next task of the list that the done one was opened from, or back to the list. */
@ApplicationScoped
public class OpenNext implements NextTask {
  static final String LIST = "/worklist/my-work.xhtml";

  @Inject TaskSearch search;
  @Inject SavedViews views;
  @Inject CurrentUser currentUser;

  @Override
  public String after(Place done) {
    Optional<ListAddress> from = ListAddress.ofFrom(done.from());
    boolean wanted = views.habitsOf(currentUser.id()).map(WorkHabits::isOpensNext).orElse(false);
    ListAddress list = from.orElse(ListAddress.of(TaskList.MINE));
    String back = from.isPresent() ? LIST + "?" + list.from().substring(1) : LIST;
    return wanted ? next(list, done).orElse(back) : back;
  }

  private Optional<String> next(ListAddress list, Place done) {
    if (list.list() != TaskList.MINE && list.list() != TaskList.CLAIMABLE) {
      return Optional.empty();
    }
    Actor me = currentUser.actor();
    TaskQuery near = new TaskQuery(list.list(), list.filter(), list.sort(), 0, TaskQuery.MOST_ROWS);
    List<WorkItem> rows =
        search.rows(near, me).stream()
            .filter(item -> !item.getId().equals(done.task()) && !item.isHeld())
            .toList();
    Comparator<Place> order = order(list.sort());
    return rows.stream()
        .filter(item -> order.compare(Place.of(item, ""), done) > 0)
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .map(item -> "/" + item.getFormKey() + ".xhtml?task=" + item.getId() + list.from());
  }

  private static Comparator<Place> order(TaskSort sort) {
    Comparator<Place> byArrival = Comparator.comparing(Place::createdAt);
    return sort == TaskSort.ARRIVED
        ? byArrival.reversed()
        : Comparator.comparing((Place place) -> place.dueAt() == null ? Instant.MAX : place.dueAt())
            .thenComparing(byArrival)
            .thenComparing(Place::task);
  }
}
