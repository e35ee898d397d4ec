package org.duban.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.Actor;
import org.duban.people.Units;
import org.duban.people.Users;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.WorkItem;
import org.duban.workflow.handling.CaseCopy;
import org.duban.workflow.handling.Readings;
import org.duban.workflow.handling.WaysBack;
import org.duban.workflow.lists.BulkDecisions;
import org.duban.workflow.lists.Choices;
import org.duban.workflow.lists.DueBucket;
import org.duban.workflow.lists.TaskFilter;
import org.duban.workflow.lists.TaskList;
import org.duban.workflow.lists.TaskQuery;
import org.duban.workflow.lists.TaskSearch;

/** A person's task lists, with the names that a row shows read once for all rows. */
@ApplicationScoped
public class TaskLists {
  @Inject private TaskSearch search;
  @Inject private Readings readings;
  @Inject private Units units;
  @Inject private Users users;
  @Inject private BulkDecisions decisions;
  @Inject private WaysBack waysBack;

  /** The tasks of a page; a case that the person started shows where it is now. */
  public List<TaskRow> rows(ListAddress address, Actor viewer) {
    List<WorkItem> items = search.rows(address.query(), viewer);
    if (address.list() == TaskList.STARTED) {
      items = asTheyStand(items);
    }
    Names names = names(items);
    Set<String> back = address.list() == TaskList.DONE ? leadingBack(items, viewer) : Set.of();
    Set<String> read = readings.readBy(viewer.user().id(), ids(items));
    return items.stream().map(item -> row(item, address, viewer, names, read, back)).toList();
  }

  /**
   * The open tasks of a list from some row on, over its pages; of cases that the person started,
   * where each is now.
   *
   * @param first index of the first row, from 0, within {@link TaskQuery#REACH}
   * @param most at most so many rows
   */
  public List<WorkItem> openTasks(ListAddress address, int first, int most, Actor viewer) {
    List<WorkItem> items = new ArrayList<>();
    int end = Math.min(first + most, TaskQuery.REACH);
    for (int from = first; from < end; from += TaskQuery.MOST_ROWS) {
      int limit = Math.min(TaskQuery.MOST_ROWS, end - from);
      items.addAll(
          search.rows(
              new TaskQuery(address.list(), address.filter(), address.sort(), from, limit),
              viewer));
    }
    return (address.list() == TaskList.STARTED ? asTheyStand(items) : items)
        .stream().filter(WorkItem::isOpen).toList();
  }

  /** The copies of a page. */
  public List<CopyRow> copies(ListAddress address, Actor viewer) {
    List<CaseCopy> copies = search.copies(address.query(), viewer);
    Names names =
        new Names(
            units.namesOf(copies.stream().map(CaseCopy::caseUnit).collect(Collectors.toSet())),
            users.namesOf(copies.stream().map(CaseCopy::sender).collect(Collectors.toSet())));
    return copies.stream().map(copy -> row(copy, names)).toList();
  }

  /** Counts everything that a page of lists shows, in one statement. */
  public Overview overview(ListAddress shown, List<ListAddress> views, Actor viewer) {
    List<TaskList> lists =
        Stream.of(TaskList.values()).filter(list -> list.isOf(viewer.user())).toList();
    List<ListAddress> counted = new ArrayList<>();
    lists.forEach(list -> counted.add(ListAddress.of(list)));
    for (DueBucket due : List.of(DueBucket.OVERDUE, DueBucket.TODAY)) {
      var filter = new TaskFilter(null, null, null, null, due, "");
      counted.add(ListAddress.of(TaskList.MINE).narrowed(filter));
      counted.add(ListAddress.of(TaskList.CLAIMABLE).narrowed(filter));
    }
    counted.add(shown);
    counted.addAll(views);
    Iterator<Integer> numbers =
        search.counts(counted.stream().map(ListAddress::query).toList(), viewer).iterator();
    EnumMap<TaskList, RowCount> byList = new EnumMap<>(TaskList.class);
    lists.forEach(list -> byList.put(list, new RowCount(numbers.next())));
    return new Overview(
        byList,
        new RowCount(numbers.next() + numbers.next()),
        new RowCount(numbers.next() + numbers.next()),
        new RowCount(numbers.next()),
        new ArrayList<>(views.stream().map(view -> new RowCount(numbers.next())).toList()));
  }

  /** What the list of an address can be narrowed to; what it is narrowed to stays a choice. */
  public FilterChoices choices(ListAddress address, Actor viewer) {
    Choices held = search.choices(address.list(), viewer);
    TaskFilter chosen = address.filter();
    if (chosen.unit() != null) {
      held.units().add(chosen.unit());
    }
    if (chosen.county() != null) {
      held.counties().add(chosen.county());
    }
    if (chosen.quarter() != null) {
      held.quarters().add(chosen.quarter());
    }
    if (chosen.stage() != null) {
      held.stages().putIfAbsent(chosen.stage(), chosen.stage().task());
    }
    FilterChoices choices = FilterChoices.empty();
    held.stages().forEach((stage, name) -> putApart(choices.stages(), name, stage.toString()));
    Names names = new Names(units.namesOf(held.units()), Map.of());
    held.units().forEach(unit -> putApart(choices.units(), names.of(unit), unit.value()));
    Names counties = new Names(units.namesOf(held.counties()), Map.of());
    held.counties()
        .forEach(county -> putApart(choices.counties(), counties.of(county), county.value()));
    held.quarters()
        .forEach(quarter -> putApart(choices.quarters(), quarter.chinese(), quarter.toString()));
    return choices;
  }

  /** Two steps may bear one name in two processes. */
  private static void putApart(Map<String, String> choices, String words, String value) {
    String apart = words;
    for (int i = 2; choices.containsKey(apart); i++) {
      apart = words + " (" + i + ")";
    }
    choices.put(apart, value);
  }

  /** How many open tasks have come to the person since. */
  public RowCount arrivedSince(Instant since, Actor viewer) {
    return new RowCount(search.arrivedSince(since, viewer));
  }

  /** The newest task may be done while another of the case is open: the open one tells more. */
  private List<WorkItem> asTheyStand(List<WorkItem> newest) {
    Set<CaseKey> keys = newest.stream().map(WorkItem::caseKey).collect(Collectors.toSet());
    Map<String, WorkItem> open =
        search.openOf(keys).stream()
            .filter(item -> item.parent().isEmpty())
            .collect(
                Collectors.toMap(TaskLists::caseOf, Function.identity(), (first, next) -> first));
    return newest.stream()
        .map(item -> item.isOpen() ? item : open.getOrDefault(caseOf(item), item))
        .toList();
  }

  private Set<String> leadingBack(List<WorkItem> done, Actor viewer) {
    List<WorkItem> open =
        search.openOf(done.stream().map(WorkItem::caseKey).collect(Collectors.toSet()));
    return waysBack.open(done, open, viewer.user().id());
  }

  private static String caseOf(WorkItem item) {
    return item.getProcess().id() + "/" + item.caseKey().value();
  }

  private static List<String> ids(Collection<WorkItem> items) {
    return items.stream().map(WorkItem::getId).toList();
  }

  private Names names(List<WorkItem> items) {
    Set<UserId> people =
        items.stream()
            .flatMap(
                i ->
                    Stream.of(
                            i.previousBy(),
                            i.assignee(),
                            i.owner(),
                            i.completedBy(),
                            i.completedFor())
                        .flatMap(person -> person.stream()))
            .collect(Collectors.toSet());
    return new Names(
        units.namesOf(items.stream().map(WorkItem::caseUnit).collect(Collectors.toSet())),
        users.namesOf(people));
  }

  private TaskRow row(
      WorkItem item,
      ListAddress address,
      Actor viewer,
      Names names,
      Set<String> read,
      Set<String> back) {
    var marks =
        new Marks(
            item.isOpen() && !read.contains(item.getId()),
            item.getPriority() >= Marks.URGENT,
            item.isHeld(),
            item.parent().isPresent(),
            names.of(item.owner()),
            names.of(item.assignee().filter(viewer::isSubstituteFor)));
    return new TaskRow(
        item.getId(),
        item.getFormKey() + ".xhtml?task=" + item.getId() + address.from(),
        CaseLine.of(item, names.of(item.caseUnit())),
        names.of(item.previousBy()),
        names.of(item.assignee()),
        item.dueAt().orElse(null),
        marks,
        item.isOpen() && decisions.of(item).isPresent(),
        item.isOpen() ? null : result(item, viewer, names, back));
  }

  private static TaskRow.Result result(WorkItem item, Actor viewer, Names names, Set<String> back) {
    UserId me = viewer.user().id();
    boolean instead = item.completedFor().filter(me::equals).isPresent();
    return new TaskRow.Result(
        item.outcome().map(o -> "Outcome." + o.name()).orElse(""),
        Objects.requireNonNull(item.completedAt().orElse(null)),
        instead ? "" : names.of(item.completedFor()),
        instead ? names.of(item.completedBy()) : "",
        item.caseEndedAt().isPresent(),
        back.contains(item.getId()));
  }

  private static CopyRow row(CaseCopy copy, Names names) {
    return new CopyRow(
        copy.getId(),
        copy.getKind(),
        new CaseLine(
            copy.getTaskName(),
            copy.getTitle(),
            copy.getSubject(),
            names.of(copy.caseUnit()),
            copy.quarter().map(q -> q.chinese()).orElse(""),
            CaseLine.courseOf(copy.getProcess().id(), copy.caseKey().value())),
        names.of(copy.sender()),
        copy.getMessage(),
        copy.getSentAt(),
        copy.readAt().orElse(null));
  }
}
