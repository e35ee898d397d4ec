package org.duban.register.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duban.MappedClasses;
import org.duban.register.Channel;
import org.duban.register.ChannelState;
import org.duban.register.LastVerdict;
import org.duban.register.MergeProposal;
import org.duban.register.Screening;
import org.duban.server.Schema;
import org.duban.shared.Quarter;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What later features tell a channel, and what follows from it for accounts of one unit. */
class MergesAndStandingsTest {
  private static final LocalDate FORTNIGHT_AGO = ManyChannels.TODAY.minusDays(14);
  private SessionFactory factory;

  @BeforeEach
  void fill() throws SQLException {
    var database = JdbcConnectionPool.create("jdbc:h2:mem:merges;DB_CLOSE_DELAY=-1", "sa", "");
    Schema.migrate(database);
    ManyChannels.load(database, 40);
    factory = MappedClasses.factory(database);
  }

  @AfterEach
  void end() {
    in(s -> s.createNativeMutationQuery("drop all objects").executeUpdate());
    factory.close();
  }

  @Test
  void running_accounts_of_one_unit_and_platform_are_proposed_together() {
    List<MergeProposal> proposals = in(s -> new JpaMergeProposals(s).all(FORTNIGHT_AGO));

    assertThat(proposals).isNotEmpty();
    assertThat(proposals)
        .allSatisfy(
            proposal ->
                assertThat(proposal.members())
                    .hasSizeGreaterThan(1)
                    .allMatch(row -> row.unit().equals(proposal.unit().value()))
                    .allMatch(row -> proposal.platform().letters().equals(row.platformName()))
                    .noneMatch(row -> row.state() == ChannelState.CANCELLED));
    assertThat(proposals)
        .flatExtracting(MergeProposal::lowUse)
        .isNotEmpty()
        .allMatch(id -> id > 14);
  }

  @Test
  void an_older_quarter_or_day_takes_nothing_back() {
    change(
        standings -> {
          standings.judged(List.of(1L, 2L), Quarter.parse("2021Q2"), LastVerdict.FAILED);
          standings.judged(List.of(1L), Quarter.parse("2020Q4"), LastVerdict.PASSED);
          standings.screened(1L, Screening.ENTERTAINMENT);
          standings.updated(1L, ManyChannels.TODAY.minusDays(30));
        });

    Channel channel = in(s -> s.find(Channel.class, 1L));
    assertThat(channel.lastVerdict()).contains(LastVerdict.FAILED);
    assertThat(channel.lastQuarter()).contains("2021Q2");
    assertThat(channel.screening()).contains(Screening.ENTERTAINMENT);
    assertThat(channel.lastUpdateOn()).contains(ManyChannels.TODAY);
  }

  private void change(Consumer<JpaStandings> telling) {
    in(
        session -> {
          telling.accept(new JpaStandings(session));
          return null;
        });
  }

  private <T> T in(Function<Session, T> question) {
    try (Session session = factory.openSession()) {
      session.beginTransaction();
      T answer = question.apply(session);
      session.getTransaction().commit();
      return answer;
    }
  }
}
