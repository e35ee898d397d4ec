package org.duban.workflow.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.workflow.jpa.ManyTasks.NOW;
import static org.duban.workflow.lists.ReadMark.READ;
import static org.duban.workflow.lists.ReadMark.UNREAD;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.duban.MappedClasses;
import org.duban.people.Actor;
import org.duban.people.User;
import org.duban.server.Schema;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.WorkItem;
import org.duban.workflow.lists.DueBucket;
import org.duban.workflow.lists.Stage;
import org.duban.workflow.lists.TaskFilter;
import org.duban.workflow.lists.TaskList;
import org.duban.workflow.lists.TaskQuery;
import org.duban.workflow.lists.TaskSearch;
import org.duban.workflow.lists.TaskSort;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows and counts of every list on both databases, held against a filter that reads all tasks. */
class TaskSearchTest {
  private static final int PAGE = 97;
  private static final int COPIES = 60;
  private static final List<WorkItem> ITEMS = ManyTasks.make(2000);

  private static EmbeddedPostgres postgres;
  private static List<SessionFactory> factories;

  @BeforeAll
  static void fill() throws IOException {
    postgres = EmbeddedPostgres.start();
    DataSource h2 = JdbcConnectionPool.create("jdbc:h2:mem:lists;DB_CLOSE_DELAY=-1", "sa", "");
    factories =
        Stream.of(h2, postgres.getPostgresDatabase())
            .peek(Schema::migrate)
            .map(MappedClasses::factory)
            .peek(factory -> factory.inTransaction(TaskSearchTest::fill))
            .toList();
  }

  private static void fill(Session session) {
    ManyTasks.UNITS.forEach(session::merge);
    session.flush();
    ManyTasks.USERS.forEach(session::merge);
    ITEMS.forEach(session::merge);
    session.flush();
    for (int i = 0; i < COPIES; i++) {
      ManyTasks.copy(session, i, ITEMS.get(i), i % 3 == 0);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    factories.forEach(SessionFactory::close);
    postgres.close();
  }

  private static Session read(SessionFactory database) {
    Session session = database.openSession();
    session.setDefaultReadOnly(true);
    return session;
  }

  static List<SessionFactory> databases() {
    return factories;
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void every_list_shows_what_a_reading_of_all_tasks_finds(SessionFactory database) {
    int seen = 0;
    try (Session session = read(database)) {
      TaskSearch search = search(session);
      for (Actor viewer : viewers()) {
        for (TaskList list : lists()) {
          for (TaskFilter filter : filters()) {
            List<WorkItem> expected = naive(list, filter, viewer);
            List<WorkItem> found = some(search, list, filter, viewer);
            String what = viewer.user().getId() + " " + list + " " + filter;
            assertThat(found).as(what).hasSize(Math.min(expected.size(), reach(filter)));
            assertThat(found).as(what).doesNotHaveDuplicates();
            assertThat(Set.copyOf(expected)).as(what).containsAll(found);
            assertThat(found).as(what).isSortedAccordingTo(usual(list));
            seen += found.size();
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(10_000);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void the_nearest_rows_come_first_however_long_the_list_is(SessionFactory database) {
    try (Session session = read(database)) {
      Actor reviewer = viewers().get(0);
      List<WorkItem> page =
          search(session).rows(TaskQuery.of(TaskList.ALL, TaskFilter.NONE), reviewer);
      List<Instant> nearest =
          naive(TaskList.ALL, TaskFilter.NONE, reviewer).stream()
              .flatMap(item -> item.dueAt().stream())
              .sorted()
              .limit(TaskQuery.MOST_ROWS)
              .toList();
      assertThat(page).extracting(item -> item.dueAt().orElseThrow()).isEqualTo(nearest);
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void all_counts_of_one_statement_agree_with_the_rows(SessionFactory database) {
    try (Session session = read(database)) {
      TaskSearch search = search(session);
      for (Actor viewer : viewers()) {
        List<TaskQuery> queries = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        for (TaskList list : lists()) {
          for (TaskFilter filter : filters()) {
            queries.add(TaskQuery.of(list, filter));
            expected.add(Math.min(naive(list, filter, viewer).size(), TaskQuery.REACH));
          }
        }
        assertThat(search.counts(queries, viewer)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void the_last_to_arrive_come_first_where_that_is_wanted(SessionFactory database) {
    try (Session session = read(database)) {
      for (Actor viewer : viewers()) {
        for (TaskList list : List.of(TaskList.MINE, TaskList.CLAIMABLE)) {
          assertThat(all(search(session), list, TaskFilter.NONE, TaskSort.ARRIVED, viewer))
              .hasSameElementsAs(naive(list, TaskFilter.NONE, viewer))
              .isSortedAccordingTo(Comparator.comparing(WorkItem::getCreatedAt).reversed());
        }
      }
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void a_list_can_be_narrowed_to_what_it_holds(SessionFactory database) {
    try (Session session = read(database)) {
      Actor county = viewers().get(2);
      var choices = search(session).choices(TaskList.CLAIMABLE, county);
      List<WorkItem> held = naive(TaskList.CLAIMABLE, TaskFilter.NONE, county);
      assertThat(choices.units())
          .hasSameElementsAs(held.stream().map(WorkItem::caseUnit).distinct().toList());
      assertThat(choices.stages()).hasSize(6).containsValue("环节");
      assertThat(choices.quarters()).hasSize(2);
    }
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void copies_are_narrowed_by_reading_stage_and_text(SessionFactory database) {
    try (Session session = read(database)) {
      TaskSearch search = search(session);
      Actor reader = viewers().get(0);
      List<WorkItem> copied = ITEMS.subList(0, COPIES);
      var choices = search.choices(TaskList.COPIES, reader);
      assertThat(choices.stages()).hasSize(6);
      assertThat(choices.counties()).extracting(UnitCode::value).contains("990001", "990002");
      for (TaskFilter filter : copyFilters()) {
        long expected =
            IntStream.range(0, COPIES)
                .filter(i -> filter.read() == null || (filter.read() == READ) == (i % 3 == 0))
                .filter(i -> passes(filter, copied.get(i)))
                .count();
        TaskQuery query = TaskQuery.of(TaskList.COPIES, filter);
        assertThat(search.copies(query, reader)).as("%s", filter).hasSize((int) expected);
        assertThat(search.counts(List.of(query), reader)).containsExactly((int) expected);
      }
    }
  }

  private static List<TaskFilter> copyFilters() {
    var step = new Stage(ProcessKey.FILING, "step1");
    return List.of(
        TaskFilter.NONE,
        new TaskFilter(null, null, null, null, null, UNREAD, ""),
        new TaskFilter(null, null, null, null, null, READ, ""),
        new TaskFilter(step, null, null, null, null, ""),
        new TaskFilter(step, null, null, null, null, UNREAD, "门户"),
        new TaskFilter(null, null, new UnitCode("990001"), null, null, READ, "100%"));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void only_tasks_that_came_later_count_as_new(SessionFactory database) {
    try (Session session = read(database)) {
      Actor clerk = viewers().get(4);
      Instant since = NOW.minusSeconds(10 * 86_400);
      long expected =
          Stream.of(TaskList.MINE, TaskList.CLAIMABLE)
              .flatMap(list -> naive(list, TaskFilter.NONE, clerk).stream())
              .filter(item -> item.getCreatedAt().isAfter(since))
              .count();
      assertThat(search(session).arrivedSince(since, clerk)).isPositive().isEqualTo((int) expected);
      assertThat(search(session).arrivedSince(NOW, clerk)).isZero();
    }
  }

  /** Every page of a whole list, the first of a filtered one. */
  private static List<WorkItem> some(
      TaskSearch search, TaskList list, TaskFilter filter, Actor viewer) {
    return filter.isEmpty()
        ? all(search, list, filter, TaskSort.DUE, viewer)
        : search.rows(TaskQuery.of(list, filter), viewer);
  }

  private static int reach(TaskFilter filter) {
    return filter.isEmpty() ? TaskQuery.REACH : TaskQuery.MOST_ROWS;
  }

  private static List<WorkItem> all(
      TaskSearch search, TaskList list, TaskFilter filter, TaskSort sort, Actor viewer) {
    List<WorkItem> found = new ArrayList<>();
    for (int first = 0; first < TaskQuery.REACH; first += PAGE) {
      var page = search.rows(new TaskQuery(list, filter, sort, first, PAGE), viewer);
      found.addAll(page);
      if (page.size() < PAGE) {
        break;
      }
    }
    return found;
  }

  private static List<TaskList> lists() {
    return Stream.of(TaskList.values()).filter(list -> list != TaskList.COPIES).toList();
  }

  private static List<Actor> viewers() {
    List<Actor> viewers =
        new ArrayList<>(ManyTasks.USERS.stream().limit(5).map(Actor::self).toList());
    viewers.add(new Actor(ManyTasks.USERS.get(4), Set.of(new UserId("leader1"))));
    viewers.add(
        new Actor(ManyTasks.USERS.get(0), Set.of(new UserId("reviewer2"), new UserId("nobody"))));
    Set<UserId> everybody =
        Stream.concat(
                IntStream.range(0, 10).mapToObj(i -> new UserId("nobody" + i)),
                ManyTasks.USERS.stream().skip(1).map(User::id))
            .collect(Collectors.toSet());
    viewers.add(new Actor(ManyTasks.USERS.get(0), everybody));
    return viewers;
  }

  private static List<TaskFilter> filters() {
    List<TaskFilter> filters = new ArrayList<>();
    filters.add(TaskFilter.NONE);
    for (DueBucket due : DueBucket.values()) {
      filters.add(new TaskFilter(null, null, null, null, due, ""));
    }
    for (String text : List.of("100%", "%", "_", "a_b", "!", "𠮷", "abc", "office", "'", "无此文字")) {
      filters.add(new TaskFilter(null, null, null, null, null, text));
    }
    var step = new Stage(ProcessKey.FILING, "step1");
    var unit = new UnitCode("990001M001");
    var county = new UnitCode("990002");
    var quarter = new Quarter(2021, 2);
    filters.add(new TaskFilter(step, null, null, null, null, ""));
    filters.add(new TaskFilter(null, unit, null, null, null, ""));
    filters.add(new TaskFilter(null, null, county, null, null, ""));
    filters.add(new TaskFilter(null, null, null, quarter, null, ""));
    filters.add(new TaskFilter(step, null, county, quarter, DueBucket.WEEK, "门户"));
    filters.add(new TaskFilter(null, new UnitCode("110000M999"), null, null, null, ""));
    return filters;
  }

  private static List<WorkItem> naive(TaskList list, TaskFilter filter, Actor viewer) {
    return ITEMS.stream()
        .filter(item -> isOn(list, item, viewer))
        .filter(item -> passes(filter, item))
        .toList();
  }

  private static boolean isOn(TaskList list, WorkItem item, Actor viewer) {
    User user = viewer.user();
    boolean city = user.unit().value().equals("990000");
    return switch (list) {
      case MINE -> item.isOpen() && item.assignee().filter(viewer::is).isPresent();
      case CLAIMABLE ->
          item.isOpen()
              && item.assignee().isEmpty()
              && user.roles().contains(item.getRole())
              && item.actingUnit().map(user.unit()::equals).orElse(true);
      case DONE ->
          Stream.concat(item.completedBy().stream(), item.completedFor().stream())
              .anyMatch(user.id()::equals);
      case STARTED -> item.startedBy().filter(user.id()::equals).isPresent();
      case ALL ->
          item.isOpen()
              && item.parent().isEmpty()
              && (city
                  || item.getProcess() != ProcessKey.RECHECK
                      && item.county().filter(user.unit()::equals).isPresent());
      case COPIES -> false;
    };
  }

  private static boolean passes(TaskFilter filter, WorkItem item) {
    String name =
        ManyTasks.UNITS.stream()
            .filter(unit -> unit.code().equals(item.caseUnit()))
            .findFirst()
            .orElseThrow()
            .getName();
    return (filter.stage() == null
            || filter.stage().equals(new Stage(item.getProcess(), item.getTaskKey())))
        && (filter.unit() == null || filter.unit().equals(item.caseUnit()))
        && (filter.county() == null || item.county().filter(filter.county()::equals).isPresent())
        && (filter.quarter() == null || item.quarter().filter(filter.quarter()::equals).isPresent())
        && (filter.due() == null || isDue(filter.due(), item.dueAt()))
        && Stream.of(item.getTitle(), item.getSubject(), name)
            .anyMatch(
                s -> s.toLowerCase(Locale.ROOT).contains(filter.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isDue(DueBucket bucket, Optional<Instant> due) {
    Instant tomorrow = Instant.parse("2021-05-06T16:00:00Z");
    Instant monday = Instant.parse("2021-05-09T16:00:00Z");
    return switch (bucket) {
      case OVERDUE -> due.filter(d -> d.isBefore(NOW)).isPresent();
      case TODAY -> due.filter(d -> !d.isBefore(NOW) && d.isBefore(tomorrow)).isPresent();
      case WEEK -> due.filter(d -> !d.isBefore(NOW) && d.isBefore(monday)).isPresent();
      case LATER -> due.filter(d -> !d.isBefore(monday)).isPresent();
      case NONE -> due.isEmpty();
    };
  }

  private static Comparator<WorkItem> usual(TaskList list) {
    Comparator<WorkItem> byArrival = Comparator.comparing(WorkItem::getCreatedAt);
    return switch (list) {
      case DONE -> Comparator.comparing((WorkItem i) -> i.completedAt().orElseThrow()).reversed();
      case STARTED -> byArrival.reversed();
      default ->
          Comparator.comparing((WorkItem i) -> i.dueAt().orElse(Instant.MAX))
              .thenComparing(byArrival);
    };
  }

  private static TaskSearch search(Session session) {
    return Searching.on(session);
  }
}
