package org.duban.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.people.FewPeople.TOWN;
import static org.duban.people.Role.UNIT_CLERK;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.duban.people.jpa.SubstitutionTable;
import org.duban.shared.DomainException;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.TwoServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two arrange an absence at once, in transactions of their own. */
class AbsenceAtTheSameMomentTest {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 7);

  private final TwoServers servers = new TwoServers("absence", User.class, Substitution.class);
  private final FewPeople people = new FewPeople();
  private final User first = people.with("first", TOWN, UNIT_CLERK);
  private final User second = people.with("second", TOWN, UNIT_CLERK);
  private final User third = people.with("third", TOWN, UNIT_CLERK);

  @BeforeEach
  void begin() {
    servers.inTransaction(
        em -> {
          people.list().forEach(em::merge);
          return true;
        });
  }

  @AfterEach
  void end() {
    servers.close();
  }

  @Test
  void one_absence_that_two_arrange_at_once_has_one_deputy() throws Exception {
    assertThat(
            servers.bothAtOnce(em -> arrange(em, first, second), em -> arrange(em, first, third)))
        .containsExactly("arranged", "AlreadyAbsent");
  }

  @Test
  void no_chain_arises_from_two_absences_that_are_arranged_at_once() throws Exception {
    assertThat(
            servers.bothAtOnce(em -> arrange(em, first, second), em -> arrange(em, second, third)))
        .containsExactly("arranged", "AwayWhileStandingIn");
  }

  private String arrange(EntityManager em, User absent, User deputy) {
    ArrangeSubstitution arrange = new ArrangeSubstitution();
    arrange.users = people;
    arrange.deputies = new Deputies(people);
    arrange.substitutions = SubstitutionTable.on(em);
    arrange.currentUser = AtTheDesk.of(absent);
    arrange.clock =
        OfficeClock.fixed(Instant.parse("2021-05-06T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    arrange.events = new FiredEvents<>();
    try {
      arrange.arrange(absent.id(), deputy.id(), DAY, DAY, "");
      return "arranged";
    } catch (DomainException refused) {
      return refused.getClass().getSimpleName();
    }
  }
}
