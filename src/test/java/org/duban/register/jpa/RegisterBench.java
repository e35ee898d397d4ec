package org.duban.register.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.duban.MappedClasses;
import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.register.ChannelAddress;
import org.duban.register.ChannelCount;
import org.duban.register.ChannelFilter;
import org.duban.server.Schema;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/**
 * First and last page of the register's list, filtered pages and the figures at 2,000, 20,000 and
 * 200,000 channels, as medians and as ratios to the smallest. Prints a table; holds nobody to a
 * time.
 */
class RegisterBench {
  private static final List<Integer> SIZES = List.of(2_000, 20_000, 200_000);
  private static final int ROWS = 20;
  private static final int ROUNDS = 9;
  private static final int WARM_UP = 4;
  private static final User REVIEWER =
      AtTheDesk.person("shenhe", new UnitCode(ManyChannels.CITY), Role.REVIEWER);
  private static final OfficeClock CLOCK =
      OfficeClock.fixed(
          ManyChannels.TODAY.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(),
          ZoneId.of("Asia/Shanghai"));

  private static final Map<String, Map<String, String>> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("running", Map.of());
    PAGES.put("one county", Map.of("county", ManyChannels.county(3)));
    PAGES.put("one platform", Map.of("platform", "DY"));
    PAGES.put("frozen", Map.of("state", "FROZEN"));
    PAGES.put("failed", Map.of("verdict", "FAILED"));
    PAGES.put("silent 14 days", Map.of("silent", "14"));
  }

  @Test
  void pages_and_figures_at_three_sizes() throws IOException, SQLException {
    System.out.printf("%n%-10s %-28s", "database", "what");
    SIZES.forEach(size -> System.out.printf(" %9d", size));
    System.out.printf(" %9s%n", "ratio");
    Map<Integer, DataSource> files = new LinkedHashMap<>();
    Path folder = Files.createTempDirectory("duban-register-bench");
    for (int size : SIZES) {
      files.put(
          size, JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("r" + size), "sa", ""));
    }
    measure("H2", files);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      Map<Integer, DataSource> servers = new LinkedHashMap<>();
      for (int size : SIZES) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
            var statement = connection.createStatement()) {
          statement.execute("create database r" + size);
        }
        servers.put(size, postgres.getDatabase("postgres", "r" + size));
      }
      measure("PostgreSQL", servers);
    }
  }

  private static void measure(String name, Map<Integer, DataSource> databases) throws SQLException {
    Map<String, double[]> table = new LinkedHashMap<>();
    int column = 0;
    for (Map.Entry<Integer, DataSource> database : databases.entrySet()) {
      Schema.migrate(database.getValue());
      ManyChannels.load(database.getValue(), database.getKey());
      try (SessionFactory sessions = MappedClasses.factory(database.getValue())) {
        for (Map.Entry<String, Map<String, String>> page : PAGES.entrySet()) {
          ChannelFilter filter = ChannelAddress.read(page.getValue()).filter();
          long total = ask(sessions, list -> total(list, filter));
          int last = Math.toIntExact((total - 1) / ROWS * ROWS);
          note(
              table,
              page.getKey() + ", first page",
              column,
              sessions,
              l -> rows(l, filter, 0, total));
          note(
              table,
              page.getKey() + ", last page",
              column,
              sessions,
              l -> rows(l, filter, last, total));
          note(table, page.getKey() + ", figures", column, sessions, l -> total(l, filter));
        }
      }
      column++;
    }
    table.forEach(
        (what, medians) -> {
          System.out.printf("%-10s %-28s", name, what);
          Arrays.stream(medians).forEach(m -> System.out.printf(" %9.2f", m));
          System.out.printf(" %9.1f%n", medians[medians.length - 1] / medians[0]);
        });
  }

  private static void note(
      Map<String, double[]> table,
      String what,
      int column,
      SessionFactory sessions,
      ToLongFunction<JpaChannelList> question) {
    double[] medians = table.computeIfAbsent(what, w -> new double[SIZES.size()]);
    medians[column] = median(sessions, question);
  }

  /** Median in milliseconds of a question that was asked a few times before. */
  private static double median(SessionFactory sessions, ToLongFunction<JpaChannelList> question) {
    double[] times = new double[ROUNDS];
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long start = System.nanoTime();
      ask(sessions, question);
      if (i >= 0) {
        times[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private static long ask(SessionFactory sessions, ToLongFunction<JpaChannelList> question) {
    try (Session session = sessions.openSession()) {
      return question.applyAsLong(new JpaChannelList(session, CLOCK));
    }
  }

  private static long rows(JpaChannelList list, ChannelFilter filter, int first, long total) {
    return list.rows(filter, REVIEWER, first, ROWS, total).size();
  }

  private static long total(JpaChannelList list, ChannelFilter filter) {
    return list.counts(filter, REVIEWER).stream().mapToLong(ChannelCount::number).sum();
  }
}
