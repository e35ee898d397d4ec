package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.duban.escalation.jpa.EscalationTable;
import org.duban.people.Role;
import org.duban.people.Someone;
import org.duban.rectification.Cases;
import org.duban.rectification.DisputableCase;
import org.duban.rectification.FoundProblem;
import org.duban.rectification.OrderedCase;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.RectificationItem;
import org.duban.rectification.ReportedCase;
import org.duban.rectification.jpa.RectificationTable;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.TwoServers;
import org.duban.workflow.TasksInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two servers, or a timer and the watch, come to one case at once, in transactions of their own.
 */
class AtTheSameMomentTest {
  private static final Instant LATE = Cases.DUE.plus(Duration.ofHours(1));

  private final TwoServers servers =
      new TwoServers(
          "moment",
          RectificationCase.class,
          ReportedCase.class,
          DisputableCase.class,
          OrderedCase.class,
          RectificationItem.class,
          FoundProblem.class,
          Escalation.class);
  private RectificationCase made;

  @BeforeEach
  void begin() {
    made = Cases.ordered();
    made.getItems().forEach(item -> Cases.number(item, 0));
    servers.inTransaction(
        em -> {
          RectificationTable.on(em).add(made);
          return true;
        });
  }

  @AfterEach
  void end() {
    servers.close();
  }

  @Test
  void two_escalations_that_begin_at_once_get_two_numbers() throws Exception {
    servers.bothAtOnce(
        em -> {
          Ladder.Parts parts = parts(em);
          parts.begin().begin(parts.cases().get(made.key()), Trigger.FAILED_RECHECK, null);
          return true;
        });
    assertThat(numbers()).containsExactly(1, 2);
  }

  @Test
  void one_due_date_is_escalated_once_though_two_notice_it_at_once() throws Exception {
    List<Boolean> begun = servers.bothAtOnce(em -> parts(em).overdue().escalate(made.key()));
    assertThat(begun).containsExactlyInAnyOrder(true, false);
    assertThat(numbers()).containsExactly(1);
  }

  @Test
  void the_table_finds_what_is_late_and_with_its_unit() {
    assertThat(late(Cases.DUE)).isEmpty();
    assertThat(late(LATE)).containsExactly(made.key().value());
    servers.inTransaction(
        em ->
            em.createNativeQuery("update rectification_case set state = 'CITY_REVIEW'")
                .executeUpdate());
    assertThat(late(LATE)).isEmpty();
  }

  private List<String> late(Instant now) {
    return servers.inTransaction(
        em -> RectificationTable.on(em).listLate(now).stream().map(k -> k.value()).toList());
  }

  private Ladder.Parts parts(EntityManager em) {
    return Ladder.parts(
        RectificationTable.on(em),
        EscalationTable.on(em),
        new TasksInMemory(new Someone("nobody", Cases.UNIT, Role.REVIEWER)),
        new FiredEvents<>(),
        OfficeClock.fixed(LATE, Cases.SHANGHAI));
  }

  private List<Integer> numbers() {
    return servers.inTransaction(
        em ->
            EscalationTable.on(em).listOf(made.key()).stream().map(Escalation::getNumber).toList());
  }
}
