package org.duban.circular.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.duban.circular.CircularNumber;
import org.duban.circular.NumberSeries;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaCircularNumbersTest {
  private static final String ORGAN = "青政办函";
  private EntityManagerFactory factory;

  @BeforeEach
  void begin() {
    factory =
        new Configuration()
            .addAnnotatedClass(NumberSeries.class)
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:numbers;LOCK_TIMEOUT=20000")
            .setProperty("hibernate.connection.pool_size", "8")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .buildSessionFactory();
    EntityManager em = factory.createEntityManager();
    em.getTransaction().begin();
    em.createNativeQuery("insert into circular_number_series (id, last_number) values ('-', 0)")
        .executeUpdate();
    em.getTransaction().commit();
    em.close();
  }

  @AfterEach
  void end() {
    factory.close();
  }

  @Test
  void numbers_follow_each_other_within_an_organ_and_a_year() {
    assertThat(give(2021, true)).isEqualTo(1);
    assertThat(give(2021, true)).isEqualTo(2);
    assertThat(give(2022, true)).isEqualTo(1);
    assertThat(inTransaction(true, numbers -> numbers.next("青政办发", 2021)).number()).isEqualTo(1);
  }

  @Test
  void a_number_that_was_rolled_back_is_given_again() {
    assertThat(give(2021, true)).isEqualTo(1);
    assertThat(give(2021, false)).isEqualTo(2);
    assertThat(give(2021, true)).isEqualTo(2);
  }

  @Test
  void even_the_first_number_of_a_year_leaves_no_gap_when_it_is_rolled_back() {
    assertThat(give(2021, false)).isEqualTo(1);
    assertThat(give(2021, true)).isEqualTo(1);
  }

  @Test
  void many_at_once_get_one_number_each_without_gaps_from_the_first_on() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(6);
    try {
      List<Callable<Integer>> asking = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        boolean keep = i % 3 != 0;
        asking.add(() -> keep ? give(2021, true) : -give(2021, false));
      }
      List<Integer> kept = new ArrayList<>();
      for (Future<Integer> answer : pool.invokeAll(asking)) {
        if (answer.get() > 0) {
          kept.add(answer.get());
        }
      }
      assertThat(kept)
          .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    } finally {
      pool.shutdownNow();
    }
  }

  private int give(int year, boolean commit) {
    return inTransaction(commit, numbers -> numbers.next(ORGAN, year)).number();
  }

  private CircularNumber inTransaction(
      boolean commit, Function<JpaCircularNumbers, CircularNumber> ask) {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      CircularNumber number = ask.apply(new JpaCircularNumbers(em));
      if (commit) {
        em.getTransaction().commit();
      } else {
        em.getTransaction().rollback();
      }
      return number;
    } finally {
      em.close();
    }
  }
}
