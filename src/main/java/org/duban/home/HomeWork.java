package org.duban.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.WaitingWork;
import org.duban.workflow.WorkItem;
import org.duban.workflow.WorkItems;
import org.jspecify.annotations.Nullable;

/** A person's work at a glance: the most urgent of their own, and what they wait for. */
@ApplicationScoped
public class HomeWork {
  /** As much as stays on one screen; the lists hold the rest. */
  private static final int LINES = 6;

  private static final Comparator<WorkItem> BY_DUE =
      Comparator.comparing(
          item -> item.dueAt().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

  @Inject private WorkItems book;
  @Inject private WaitingWork waiting;
  @Inject private Units units;
  @Inject private Users users;
  @Inject private OfficeClock clock;

  /**
   * A person's work.
   *
   * @param due over their own tasks and those they may take
   */
  public record Glance(
      DueCounts due, int mine, int claimable, List<Line> urgent, List<Line> waiting) {}

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

  public Glance of(User user) {
    List<WorkItem> mine = book.mine(user);
    List<WorkItem> claimable = book.claimable(user);
    List<WorkItem> own = Stream.concat(mine.stream(), claimable.stream()).sorted(BY_DUE).toList();
    List<WorkItem> urgent = own.stream().limit(LINES).toList();
    List<WorkItem> others = waiting.of(user, LINES);
    Names names = names(Stream.concat(urgent.stream(), others.stream()).toList());
    return new Glance(
        DueCounts.of(own, clock.instant(), clock.zone()),
        mine.size(),
        claimable.size(),
        urgent.stream()
            .map(item -> line(item, names, item.getFormKey() + ".xhtml?task=" + item.getId()))
            .toList(),
        others.stream()
            .map(item -> line(item, names, "worklist/course.xhtml?of=" + item.getId()))
            .toList());
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
