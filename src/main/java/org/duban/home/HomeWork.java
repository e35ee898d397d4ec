package org.duban.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.people.Users;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.WaitingWork;
import org.duban.workflow.WorkItem;
import org.duban.workflow.lists.DueBucket;
import org.duban.workflow.lists.TaskFilter;
import org.duban.workflow.lists.TaskList;
import org.duban.workflow.lists.TaskQuery;
import org.duban.workflow.lists.TaskSearch;
import org.duban.workflow.lists.TaskSort;
import org.jspecify.annotations.Nullable;

/** A person's work at a glance: the most urgent of their own, and what they wait for. */
@ApplicationScoped
public class HomeWork {
  /** As much as stays on one screen; the lists hold the rest. */
  private static final int LINES = 6;

  private static final Comparator<WorkItem> BY_DUE =
      Comparator.comparing(
          item -> item.dueAt().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

  private static final List<TaskList> OWN = List.of(TaskList.MINE, TaskList.CLAIMABLE);

  @Inject TaskSearch search;
  @Inject private WaitingWork waiting;
  @Inject private Units units;
  @Inject private Users users;

  /**
   * A person's work.
   *
   * @param figures of the two lists, in the order of the page
   */
  public record Glance(List<Figure> figures, List<Line> urgent, List<Line> waiting) {}

  /**
   * A number that leads to its rows.
   *
   * @param due null for the whole list
   * @param claimable how many more of the kind may be taken by the person
   */
  public record Figure(TaskList list, @Nullable DueBucket due, int count, int claimable) {
    /** The number as pages show it. */
    public String getWord() {
      return TaskQuery.inWords(count);
    }

    /** Page with the rows. */
    public String getTo() {
      String address = "worklist/my-work.xhtml?list=" + list.getAddress();
      return due == null ? address : address + "&due=" + due.getAddress();
    }
  }

  /**
   * A task on one line.
   *
   * @param about name of the unit whose case it is, or the context when the title names the unit
   * @param holder who has it; empty when everyone of the role may take it
   * @param dueAt null when it has no date
   * @param page that opens it, or the course of its case, without leading slash
   */
  public record Line(
      String title,
      String stage,
      String about,
      Role role,
      String holder,
      @Nullable Instant dueAt,
      String page) {}

  public Glance of(Actor actor) {
    List<WorkItem> urgent =
        OWN.stream()
            .flatMap(list -> search.rows(first(list), actor).stream())
            .sorted(BY_DUE)
            .limit(LINES)
            .toList();
    List<WorkItem> others = waiting.of(actor.user(), LINES);
    Names names = names(Stream.concat(urgent.stream(), others.stream()).toList());
    return new Glance(
        figures(actor),
        urgent.stream()
            .map(item -> line(item, names, item.getFormKey() + ".xhtml?task=" + item.getId()))
            .toList(),
        others.stream()
            .map(item -> line(item, names, "worklist/course.xhtml?of=" + item.getId()))
            .toList());
  }

  private static TaskQuery first(TaskList list) {
    return new TaskQuery(list, TaskFilter.NONE, TaskSort.DUE, 0, LINES);
  }

  /** In one statement, by the lists' own rules, so that a figure is what its list then shows. */
  List<Figure> figures(Actor actor) {
    List<DueBucket> buckets = List.of(DueBucket.OVERDUE, DueBucket.TODAY, DueBucket.WEEK);
    List<TaskQuery> queries = new ArrayList<>();
    for (DueBucket due : buckets) {
      var filter = new TaskFilter(null, null, null, null, due, "");
      OWN.forEach(list -> queries.add(TaskQuery.of(list, filter)));
    }
    OWN.forEach(list -> queries.add(TaskQuery.of(list, TaskFilter.NONE)));
    Iterator<Integer> counts = search.counts(queries, actor).iterator();
    List<Figure> figures = new ArrayList<>();
    buckets.forEach(
        due -> figures.add(new Figure(TaskList.MINE, due, counts.next(), counts.next())));
    OWN.forEach(list -> figures.add(new Figure(list, null, counts.next(), 0)));
    return figures;
  }

  private record Names(Map<UnitCode, String> units, Map<UserId, String> people) {}

  private Names names(List<WorkItem> shown) {
    return new Names(
        units.namesOf(shown.stream().map(WorkItem::caseUnit).collect(Collectors.toSet())),
        users.namesOf(
            shown.stream().flatMap(item -> item.assignee().stream()).collect(Collectors.toSet())));
  }

  private static Line line(WorkItem item, Names names, String page) {
    String unit = names.units().getOrDefault(item.caseUnit(), item.caseUnit().value());
    return new Line(
        item.getTitle(),
        item.getTaskName(),
        item.getTitle().contains(unit) ? item.getSubject() : unit,
        item.getRole(),
        item.assignee().map(id -> names.people().getOrDefault(id, id.value())).orElse(""),
        item.dueAt().orElse(null),
        page);
  }
}
