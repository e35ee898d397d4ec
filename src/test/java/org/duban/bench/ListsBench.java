package org.duban.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.duban.MappedClasses;
import org.duban.people.Actor;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.server.Schema;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.duban.workflow.jpa.Searching;
import org.duban.workflow.lists.DueBucket;
import org.duban.workflow.lists.TaskFilter;
import org.duban.workflow.lists.TaskList;
import org.duban.workflow.lists.TaskSearch;
import org.duban.workflow.lists.TaskSort;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A list's first page, its counts and a search, beside the same through the engine's task query as
 * its own Tasklist issues it: candidate groups, unassigned, sorted, with the variables that a row
 * shows. Prints a table and fails where the product is slower than the engine.
 *
 * <p>A person's groups are roles at a unit here, of which nobody has two hundred; so many shelves
 * are read by somebody who stands in for two hundred absent people.
 */
class ListsBench {
  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final int ROWS = 25;
  private static final String[] SHOWN = {"title", "unit", "quarter"};
  private static final TaskFilter SEARCHED =
      new TaskFilter(null, null, null, null, null, OpenTasks.RARE);

  private final List<String> slower = new ArrayList<>();

  /**
   * A person whose tasks lie in so many groups.
   *
   * @param groups as the engine knows them
   */
  private record Person(Actor actor, TaskList list, List<String> groups) {}

  @Test
  void lists_are_not_slower_than_the_engines_own() throws Exception {
    System.out.printf(
        "%n%-10s %7s %6s %-10s %9s %9s %7s%n",
        "database", "tasks", "groups", "what", "Duban ms", "engine ms", "ratio");
    measure("H2", h2(), false);
    String url =
        Optional.ofNullable(System.getenv("DUBAN_BENCH_PG_URL"))
            .orElse(System.getProperty("duban.bench.pg.url", ""));
    if (url.isEmpty()) {
      try (EmbeddedPostgres embedded = EmbeddedPostgres.start()) {
        measure("PostgreSQL", postgres(embedded.getJdbcUrl("postgres", "postgres")), true);
      }
    } else {
      measure("PostgreSQL", postgres(url), true);
    }
    assertThat(slower).isEmpty();
  }

  private static ConnectionPoolDataSource h2() throws IOException {
    Path folder = Files.createTempDirectory("duban-bench");
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:file:" + folder.resolve("bench"));
    source.setUser("sa");
    return source;
  }

  private static ConnectionPoolDataSource postgres(String url) {
    var source = new PGConnectionPoolDataSource();
    source.setUrl(url);
    return source;
  }

  private void measure(String name, ConnectionPoolDataSource source, boolean postgres)
      throws SQLException {
    JdbcConnectionPool pool = JdbcConnectionPool.create(source);
    DataSource database = pool;
    Schema.migrate(database);
    ProcessEngine engine = engine(database);
    try (SessionFactory sessions = MappedClasses.factory(database)) {
      var tasks = new OpenTasks(database, postgres);
      for (int size : SIZES) {
        tasks.fillTo(size);
        for (Person person : List.of(three(), twoHundred())) {
          compare(name, size, person, sessions, engine);
        }
      }
    } finally {
      engine.close();
      pool.dispose();
    }
  }

  private static ProcessEngine engine(DataSource database) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bench");
    configuration.setDataSource(database);
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setHistory("none");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setCmmnEnabled(false);
    return configuration.buildProcessEngine();
  }

  private void compare(
      String name, int size, Person person, SessionFactory sessions, ProcessEngine engine) {
    Function<TaskFilter, Integer> page =
        filter ->
            with(
                sessions,
                search ->
                    search
                        .rows(
                            new org.duban.workflow.lists.TaskQuery(
                                person.list(), filter, TaskSort.DUE, 0, ROWS),
                            person.actor())
                        .size());
    assertThat(page.apply(TaskFilter.NONE)).isEqualTo(ROWS);
    assertThat(page.apply(SEARCHED)).isEqualTo(Math.min(ROWS, size / 500));
    assertThat(page(engine, query(engine, person))).isEqualTo(ROWS);
    assertThat(page(engine, searched(query(engine, person)))).isEqualTo(Math.min(ROWS, size / 500));
    row(
        name,
        size,
        person,
        "first page",
        () -> page.apply(TaskFilter.NONE),
        () -> page(engine, query(engine, person)));
    row(
        name,
        size,
        person,
        "counts",
        () -> with(sessions, search -> search.counts(counted(), person.actor())),
        () -> counts(engine, person));
    row(
        name,
        size,
        person,
        "search",
        () -> page.apply(SEARCHED),
        () -> page(engine, searched(query(engine, person))));
  }

  /** The person's own tasks and those to claim: all, overdue, and due later today. */
  private static List<org.duban.workflow.lists.TaskQuery> counted() {
    return Stream.of(TaskList.MINE, TaskList.CLAIMABLE)
        .flatMap(
            list ->
                Stream.of(null, DueBucket.OVERDUE, DueBucket.TODAY).map(due -> counting(list, due)))
        .toList();
  }

  private static long counts(ProcessEngine engine, Person person) {
    Date now = Date.from(Instant.parse("2021-05-06T02:00:00Z"));
    Date tomorrow = Date.from(Instant.parse("2021-05-06T16:00:00Z"));
    Supplier<TaskQuery> own =
        () ->
            engine
                .getTaskService()
                .createTaskQuery()
                .taskAssignee(person.actor().user().getId())
                .active();
    long sum = 0;
    for (Supplier<TaskQuery> query : List.of(own, () -> query(engine, person))) {
      sum += query.get().count();
      sum += query.get().dueBefore(now).count();
      sum += query.get().dueAfter(now).dueBefore(tomorrow).count();
    }
    return sum;
  }

  private static org.duban.workflow.lists.TaskQuery counting(TaskList list, DueBucket due) {
    return org.duban.workflow.lists.TaskQuery.of(
        list, new TaskFilter(null, null, null, null, due, ""));
  }

  private static <T> T with(SessionFactory sessions, Function<TaskSearch, T> question) {
    try (Session session = sessions.openSession()) {
      session.setDefaultReadOnly(true);
      return question.apply(Searching.on(session));
    }
  }

  private static TaskQuery query(ProcessEngine engine, Person person) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskCandidateGroupIn(person.groups())
        .taskUnassigned()
        .active();
  }

  private static TaskQuery searched(TaskQuery query) {
    return query.processVariableValueLike("title", "%" + OpenTasks.RARE + "%");
  }

  /** A page as Tasklist reads it: the tasks, then the variables that a row shows. */
  private static int page(ProcessEngine engine, TaskQuery query) {
    List<Task> tasks = query.orderByDueDate().asc().orderByTaskId().asc().listPage(0, ROWS);
    engine
        .getRuntimeService()
        .createVariableInstanceQuery()
        .processInstanceIdIn(tasks.stream().map(Task::getProcessInstanceId).toArray(String[]::new))
        .variableNameIn(SHOWN)
        .list();
    return tasks.size();
  }

  private void row(
      String name, int size, Person person, String what, Runnable ours, Runnable engines) {
    double our = Stopwatch.median(ours);
    double their = Stopwatch.median(engines);
    String line =
        String.format(
            "%-10s %7d %6d %-10s %9.2f %9.2f %7.2f",
            name, size, person.groups().size(), what, our, their, our / their);
    System.out.println(line);
    if (our > their) {
      slower.add(line);
    }
  }

  private static Person three() {
    var user = user(Set.of(Role.REVIEWER, Role.INSPECTOR, Role.SECTION_CHIEF));
    return new Person(Actor.self(user), TaskList.CLAIMABLE, OpenTasks.ROLES);
  }

  private static Person twoHundred() {
    Set<UserId> absent =
        IntStream.range(0, OpenTasks.GROUPS)
            .mapToObj(i -> new UserId("p" + i))
            .collect(Collectors.toSet());
    return new Person(
        new Actor(user(Set.of(Role.REVIEWER)), absent),
        TaskList.MINE,
        IntStream.range(0, OpenTasks.GROUPS).mapToObj(i -> "g" + i).toList());
  }

  private static User user(Set<Role> roles) {
    return new User(new UserId("bench"), "合成用户", new UnitCode("990000"), roles, "none");
  }
}
