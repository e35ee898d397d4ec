package org.duban.worklist.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.Actor;
import org.duban.people.Units;
import org.duban.people.Users;
import org.duban.shared.DomainException;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.duban.workflow.course.CaseRef;
import org.duban.workflow.course.CourseAccess;
import org.duban.worklist.ListAddress;
import org.duban.worklist.TaskLists;

/** The tasks of a run, in the order of their list. */
@ApplicationScoped
public class ChosenTasks {
  /** Most rows of one run. */
  public static final int MOST = 200;

  private final WorkItems book;
  private final TaskLists lists;
  private final CourseAccess access;
  private final Units units;
  private final Users users;

  @SuppressWarnings("NullAway")
  protected ChosenTasks() {
    this(null, null, null, null, null);
  }

  @Inject
  public ChosenTasks(
      WorkItems book, TaskLists lists, CourseAccess access, Units units, Users users) {
    this.book = book;
    this.lists = lists;
    this.access = access;
    this.units = units;
    this.users = users;
  }

  /**
   * What an address names one by one; whatever a hand wrote there is read.
   *
   * @param ids in the order of the list
   * @return at most {@link #MOST} tasks, without those that are not there or not for these eyes
   */
  public List<WorkItem> named(List<String> ids, Actor viewer) {
    return ids.stream()
        .distinct()
        .limit(MOST)
        .flatMap(id -> find(id).stream())
        .filter(item -> mayKnow(item, viewer))
        .toList();
  }

  /**
   * At most {@link #MOST} open tasks of a list, as its filters narrow it.
   *
   * @param first index of the first row, from 0
   */
  public List<WorkItem> of(ListAddress list, int first, Actor viewer) {
    return BulkAct.of(list.list()).isEmpty()
        ? List.of()
        : lists.openTasks(list, first, MOST, viewer);
  }

  /** The tasks as rows, with the names that they show read once for all. */
  public List<BulkRow> rows(List<WorkItem> items, Actor viewer) {
    Map<UnitCode, String> unitNames =
        units.namesOf(items.stream().map(WorkItem::caseUnit).collect(Collectors.toSet()));
    Map<UserId, String> people =
        users.namesOf(
            items.stream().flatMap(i -> i.assignee().stream()).collect(Collectors.toSet()));
    List<BulkRow> rows = new ArrayList<>();
    for (WorkItem item : items) {
      String holder = item.assignee().map(p -> people.getOrDefault(p, p.value())).orElse("");
      rows.add(
          new BulkRow(
              item,
              unitNames.getOrDefault(item.caseUnit(), item.caseUnit().value()),
              holder,
              item.assignee().filter(viewer::isSubstituteFor).isPresent() ? holder : ""));
    }
    return rows;
  }

  private Optional<WorkItem> find(String id) {
    return Stream.of(id)
        .filter(text -> text.matches("[A-Za-z0-9-]{1,64}"))
        .flatMap(text -> book.find(new TaskId(text)).stream())
        .findFirst();
  }

  /** Not to tell by a task's id what a person could not find in any list. */
  private boolean mayKnow(WorkItem item, Actor viewer) {
    try {
      item.checkMayBeDoneBy(viewer);
      return true;
    } catch (DomainException notTheirs) {
      return access.mayLook(
          viewer,
          new CaseRef(item.getProcess(), item.caseKey()),
          item.caseUnit(),
          book.history(item.getProcess(), item.caseKey()));
    }
  }
}
