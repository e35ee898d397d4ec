package org.duban.workflow.jpa;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Unit;
import org.duban.people.User;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Shelf;
import org.duban.workflow.lists.DueBucket;
import org.duban.workflow.lists.ReadMark;
import org.duban.workflow.lists.TaskFilter;
import org.duban.workflow.lists.TaskList;

/**
 * Says in the query language which rows a list has. A list that lies on several shelves gives one
 * set of conditions for each: the database reads each off its index in order, and the caller
 * merges. Very many shelves are one condition, whose rows the database sorts.
 *
 * @param units all units, for their names and counties
 */
record ListConditions(OfficeClock clock, List<Unit> units) {
  private static final int FEW = 8;
  private static final String NO_SIGNATURE = "w.parentId is null";

  /** One set of conditions a shelf; none when the list is not the person's. */
  List<Conditions> of(TaskList list, TaskFilter filter, Actor viewer, String prefix) {
    List<Function<Conditions, Conditions>> shelves = shelves(list, viewer);
    return IntStream.range(0, shelves.size())
        .mapToObj(i -> shelves.get(i).apply(new Conditions(prefix + i + "_")))
        .map(conditions -> narrow(conditions, list, filter))
        .toList();
  }

  private static List<Function<Conditions, Conditions>> shelves(TaskList list, Actor viewer) {
    User user = viewer.user();
    return switch (list) {
      case MINE, CLAIMABLE -> {
        List<String> names = shelfNames(list, viewer).toList();
        yield names.size() > FEW
            ? List.of(c -> c.and("w.shelf in ?", names))
            : names.stream()
                .<Function<Conditions, Conditions>>map(name -> c -> c.and("w.shelf = ?", name))
                .toList();
      }
      case DONE ->
          List.of(
              c -> c.and("w.completedBy = ?", user.id()),
              c -> c.and("w.completedFor = ?", user.id()));
      case STARTED -> List.of(c -> c.and("w.startedBy = ?", user.id()));
      case COPIES -> List.of(c -> c.and("w.recipient = ?", user.id()));
      case ALL ->
          switch (Sight.reachOf(user)) {
            case CITY -> List.of(c -> c.and("w.state = OPEN").and(NO_SIGNATURE));
            case COUNTY ->
                List.of(
                    c ->
                        c.and("w.county = ?", user.unit())
                            .and("w.state = OPEN")
                            .and(NO_SIGNATURE)
                            .and("w.process not in ?", ProcessKey.officeOnly()));
            case UNIT -> List.of();
          };
    };
  }

  /**
   * Whether the list lies on so many shelves that reading each costs more than sorting them all, as
   * for somebody who stands in for a whole office.
   */
  static boolean isSpread(TaskList list, Actor viewer) {
    return (list == TaskList.MINE || list == TaskList.CLAIMABLE)
        && shelfNames(list, viewer).count() > FEW;
  }

  /** The shelves on which a person's open tasks lie. */
  static Stream<String> shelfNames(TaskList list, Actor viewer) {
    User user = viewer.user();
    return list == TaskList.MINE
        ? Stream.concat(Stream.of(user.id()), viewer.standsInFor().stream()).map(Shelf::of).sorted()
        : user.roles().stream().flatMap(role -> shelfNames(role, user.unit())).sorted();
  }

  private static Stream<String> shelfNames(Role role, UnitCode unit) {
    return switch (role.reach()) {
      case CITY -> Stream.of(Shelf.of(role, null));
      case COUNTY -> Stream.of(Shelf.of(role, null), Shelf.of(role, unit));
      case UNIT -> Stream.of(Shelf.of(role, unit));
    };
  }

  private Conditions narrow(Conditions conditions, TaskList list, TaskFilter filter) {
    boolean copies = list == TaskList.COPIES;
    if (filter.stage() != null) {
      conditions
          .and("w.process = ?", filter.stage().process())
          .and("w.taskKey = ?", filter.stage().task());
    }
    if (filter.unit() != null) {
      conditions.and("w.caseUnit = ?", filter.unit());
    }
    UnitCode county = filter.county();
    if (county != null) {
      if (copies) {
        among(conditions, unit -> unit.county().filter(county::equals).isPresent());
      } else {
        conditions.and("w.county = ?", county);
      }
    }
    if (filter.quarter() != null) {
      conditions.and("w.quarter = ?", filter.quarter());
    }
    if (filter.due() != null && !copies) {
      due(conditions, filter.due());
    }
    if (filter.read() != null && copies) {
      conditions.and(filter.read() == ReadMark.READ ? "w.readAt is not null" : "w.readAt is null");
    }
    if (!filter.text().isEmpty()) {
      text(conditions, filter.text().toLowerCase(Locale.ROOT));
    }
    return conditions;
  }

  private void among(Conditions conditions, Predicate<Unit> wanted) {
    Set<UnitCode> codes = units.stream().filter(wanted).map(Unit::code).collect(Collectors.toSet());
    if (codes.isEmpty()) {
      conditions.and("1 = 0");
    } else {
      conditions.and("w.caseUnit in ?", codes);
    }
  }

  private void due(Conditions conditions, DueBucket bucket) {
    Instant now = clock.instant();
    LocalDate monday = clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    switch (bucket) {
      case OVERDUE -> conditions.and("w.dueAt < ?", now);
      case TODAY ->
          conditions.and("w.dueAt >= ?", now).and("w.dueAt < ?", start(clock.today().plusDays(1)));
      case WEEK -> conditions.and("w.dueAt >= ?", now).and("w.dueAt < ?", start(monday));
      case LATER -> conditions.and("w.dueAt >= ?", start(monday));
      case NONE -> conditions.and("w.dueAt is null");
    }
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(clock.zone()).toInstant();
  }

  /** Units are few and their names are not in the rows: they are looked through here. */
  private void text(Conditions conditions, String text) {
    String inRow = "lower(w.title) like ? escape '!' or lower(w.subject) like ? escape '!'";
    String pattern = "%" + text.replaceAll("[!%_]", "!$0") + "%";
    Set<UnitCode> named =
        units.stream()
            .filter(unit -> unit.getName().toLowerCase(Locale.ROOT).contains(text))
            .map(Unit::code)
            .collect(Collectors.toSet());
    if (named.isEmpty()) {
      conditions.and("(" + inRow + ")", pattern);
    } else {
      conditions.andEither(inRow, pattern, "w.caseUnit in ?", named);
    }
  }
}
