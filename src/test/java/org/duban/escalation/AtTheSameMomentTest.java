package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.duban.shared.jpa.CaseKeyConverter;
import org.duban.shared.jpa.QuarterConverter;
import org.duban.shared.jpa.UnitCodeConverter;
import org.duban.shared.jpa.UserIdConverter;
import org.duban.workflow.TasksInMemory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two servers, or a timer and the watch, come to one case at once, in transactions of their own.
 */
class AtTheSameMomentTest {
  private static final Instant LATE = Cases.DUE.plus(Duration.ofHours(1));

  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private EntityManagerFactory factory;
  private RectificationCase made;

  @BeforeEach
  void begin() {
    factory =
        new Configuration()
            .addAnnotatedClass(RectificationCase.class)
            .addAnnotatedClass(ReportedCase.class)
            .addAnnotatedClass(DisputableCase.class)
            .addAnnotatedClass(OrderedCase.class)
            .addAnnotatedClass(RectificationItem.class)
            .addAnnotatedClass(FoundProblem.class)
            .addAnnotatedClass(Escalation.class)
            .addAttributeConverter(CaseKeyConverter.class)
            .addAttributeConverter(QuarterConverter.class)
            .addAttributeConverter(UnitCodeConverter.class)
            .addAttributeConverter(UserIdConverter.class)
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:moment;LOCK_TIMEOUT=20000")
            .setProperty("hibernate.connection.pool_size", "4")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .buildSessionFactory();
    made = Cases.ordered();
    made.getItems().forEach(item -> Cases.number(item, 0));
    inTransaction(
        em -> {
          RectificationTable.on(em).add(made);
          return true;
        });
  }

  @AfterEach
  void end() {
    pool.shutdownNow();
    factory.close();
  }

  @Test
  void two_escalations_that_begin_at_once_get_two_numbers() throws Exception {
    bothAtOnce(
        em -> {
          Ladder.Parts parts = parts(em);
          parts.begin().begin(parts.cases().get(made.key()), Trigger.FAILED_RECHECK, null);
          return true;
        });
    assertThat(numbers()).containsExactly(1, 2);
  }

  @Test
  void one_due_date_is_escalated_once_though_two_notice_it_at_once() throws Exception {
    List<Boolean> begun = bothAtOnce(em -> parts(em).overdue().escalate(made.key()));
    assertThat(begun).containsExactlyInAnyOrder(true, false);
    assertThat(numbers()).containsExactly(1);
  }

  @Test
  void the_table_finds_what_is_late_and_with_its_unit() {
    assertThat(late(Cases.DUE)).isEmpty();
    assertThat(late(LATE)).containsExactly(made.key().value());
    inTransaction(
        em ->
            em.createNativeQuery("update rectification_case set state = 'CITY_REVIEW'")
                .executeUpdate());
    assertThat(late(LATE)).isEmpty();
  }

  private List<String> late(Instant now) {
    return inTransaction(
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

  /** The second begins its work before the first commits. */
  private <T> List<T> bothAtOnce(Function<EntityManager, T> work) throws Exception {
    var firstIsDone = new CountDownLatch(1);
    Future<T> first =
        pool.submit(
            () ->
                inTransaction(
                    em -> {
                      T result = work.apply(em);
                      em.flush();
                      firstIsDone.countDown();
                      pause();
                      return result;
                    }));
    assertThat(firstIsDone.await(20, TimeUnit.SECONDS)).isTrue();
    Future<T> second = pool.submit(() -> inTransaction(work));
    return List.of(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS));
  }

  private static void pause() {
    try {
      Thread.sleep(400);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Integer> numbers() {
    return inTransaction(
        em ->
            EscalationTable.on(em).listOf(made.key()).stream().map(Escalation::getNumber).toList());
  }

  private <T> T inTransaction(Function<EntityManager, T> work) {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      T result = work.apply(em);
      em.getTransaction().commit();
      return result;
    } finally {
      em.close();
    }
  }
}
