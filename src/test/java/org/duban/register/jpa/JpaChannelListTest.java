package org.duban.register.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.duban.MappedClasses;
import org.duban.people.AtTheDesk;
import org.duban.people.Role;
import org.duban.people.User;
import org.duban.register.ChannelAddress;
import org.duban.register.ChannelCount;
import org.duban.register.ChannelFilter;
import org.duban.register.ChannelRow;
import org.duban.register.ChannelState;
import org.duban.register.LastVerdict;
import org.duban.server.Schema;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The register's list on both databases: every row on one page, and figures that are the rows. */
class JpaChannelListTest {
  private static final int CHANNELS = 600;
  private static final int PAGE = 47;
  private static final User REVIEWER =
      AtTheDesk.person("shenhe", new UnitCode(ManyChannels.CITY), Role.REVIEWER);
  private static final User SUPERVISOR =
      AtTheDesk.person("xian", new UnitCode(ManyChannels.county(3)), Role.COUNTY_SUPERVISOR);
  private static final OfficeClock CLOCK =
      OfficeClock.fixed(
          ManyChannels.TODAY.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(),
          ZoneId.of("Asia/Shanghai"));

  private static EmbeddedPostgres postgres;
  private static List<SessionFactory> factories;

  @BeforeAll
  static void fill() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    factories = new ArrayList<>();
    for (DataSource database :
        List.of(
            JdbcConnectionPool.create("jdbc:h2:mem:register;DB_CLOSE_DELAY=-1", "sa", ""),
            postgres.getPostgresDatabase())) {
      Schema.migrate(database);
      ManyChannels.load(database, CHANNELS);
      factories.add(MappedClasses.factory(database));
    }
  }

  @AfterAll
  static void stop() throws IOException {
    factories.forEach(SessionFactory::close);
    postgres.close();
  }

  static Stream<SessionFactory> databases() {
    return factories.stream();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void every_channel_is_on_one_page_in_one_order_whichever_end_it_is_read_from(
      SessionFactory database) {
    ChannelFilter all = ChannelAddress.read(Map.of("all", "true")).filter();

    List<ChannelRow> rows = pages(database, all, REVIEWER);

    assertThat(rows).hasSize(CHANNELS).extracting(ChannelRow::id).doesNotHaveDuplicates();
    assertThat(rows).isSortedAccordingTo(Comparator.comparing(ChannelRow::unit));
    assertThat(rows.get(0).unit()).startsWith(ManyChannels.CITY);
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void a_supervisor_sees_the_own_county_and_nothing_else_whatever_is_asked(
      SessionFactory database) {
    String county = ManyChannels.county(3);
    List<ChannelRow> rows = pages(database, ChannelFilter.RUNNING, SUPERVISOR);

    assertThat(rows).isNotEmpty().allMatch(row -> row.unit().startsWith(county));
    assertThat(
            pages(
                database,
                ChannelAddress.read(Map.of("county", ManyChannels.county(4))).filter(),
                SUPERVISOR))
        .isEmpty();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void every_filter_narrows_to_what_it_says(SessionFactory database) {
    assertThat(found(database, Map.of()))
        .allMatch(row -> row.state() != ChannelState.CANCELLED)
        .hasSize(CHANNELS * 4 / 5);
    assertThat(found(database, Map.of("state", "FROZEN")))
        .isNotEmpty()
        .allMatch(row -> row.state() == ChannelState.FROZEN);
    assertThat(found(database, Map.of("verdict", "FAILED")))
        .isNotEmpty()
        .allMatch(row -> row.lastVerdict() == LastVerdict.FAILED);
    assertThat(found(database, Map.of("silent", "14")))
        .isNotEmpty()
        .allMatch(row -> !row.lastUpdateOn().isAfter(ManyChannels.TODAY.minusDays(14)));
    assertThat(found(database, Map.of("level", "MUNICIPAL_DEPARTMENTS")))
        .isNotEmpty()
        .allMatch(row -> row.unit().startsWith(ManyChannels.CITY + "M"));
    assertThat(found(database, Map.of("platform", "DY", "county", ManyChannels.CITY)))
        .isNotEmpty()
        .allMatch(
            row -> row.unit().startsWith(ManyChannels.CITY) && row.platformName().equals("抖音"));
    assertThat(found(database, Map.of("text", "渠道59", "kind", "ACCOUNT")))
        .isNotEmpty()
        .allMatch(row -> row.name().contains("渠道59"));
    assertThat(found(database, Map.of("screening", "ENTERTAINMENT"))).isEmpty();
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void the_figures_are_the_rows(SessionFactory database) {
    for (Map<String, String> asked :
        List.of(Map.<String, String>of(), Map.of("county", ManyChannels.county(2)))) {
      ChannelFilter filter = ChannelAddress.read(asked).filter();

      assertThat(total(database, filter, REVIEWER))
          .isEqualTo(pages(database, filter, REVIEWER).size());
    }
  }

  private static List<ChannelRow> found(SessionFactory database, Map<String, String> asked) {
    return pages(database, ChannelAddress.read(asked).filter(), REVIEWER);
  }

  private static long total(SessionFactory database, ChannelFilter filter, User viewer) {
    return in(
        database,
        list -> list.counts(filter, viewer).stream().mapToLong(ChannelCount::number).sum());
  }

  /** All rows, a page at a time as the page reads them. */
  private static List<ChannelRow> pages(
      SessionFactory database, ChannelFilter filter, User viewer) {
    long total = total(database, filter, viewer);
    List<ChannelRow> rows = new ArrayList<>();
    for (int first = 0; first < total; first += PAGE) {
      int from = first;
      rows.addAll(in(database, list -> list.rows(filter, viewer, from, PAGE, total)));
    }
    return rows;
  }

  private static <T> T in(SessionFactory database, Function<JpaChannelList, T> question) {
    try (Session session = database.openSession()) {
      return question.apply(new JpaChannelList(session, CLOCK));
    }
  }
}
