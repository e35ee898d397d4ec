package org.duban.circular.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.duban.circular.Circular;
import org.duban.circular.Circulars;
import org.duban.circular.CorrectionAlreadyOpen;
import org.duban.circular.Corrections;
import org.duban.circular.Receipt;
import org.duban.shared.jpa.CaseKeyConverter;
import org.duban.shared.jpa.QuarterConverter;
import org.duban.shared.jpa.UnitCodeConverter;
import org.duban.shared.jpa.UserIdConverter;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaCircularsTest {
  private static final int AT_ONCE = 4;
  private EntityManagerFactory factory;

  @BeforeEach
  void an_issued_circular() {
    factory =
        new Configuration()
            .addAnnotatedClass(Circular.class)
            .addAnnotatedClass(Receipt.class)
            .addAttributeConverter(CaseKeyConverter.class, true)
            .addAttributeConverter(QuarterConverter.class, true)
            .addAttributeConverter(UnitCodeConverter.class, true)
            .addAttributeConverter(UserIdConverter.class, true)
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:circulars;LOCK_TIMEOUT=20000")
            .setProperty("hibernate.connection.pool_size", "8")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .buildSessionFactory();
    inTransaction(
        circulars -> {
          circulars.add(Corrections.issued());
          return "";
        });
  }

  @AfterEach
  void end() {
    factory.close();
  }

  @Test
  void of_several_people_who_correct_at_once_one_does_and_the_others_are_told() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var start = new CountDownLatch(AT_ONCE);
      List<Callable<String>> people = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        people.add(
            () -> {
              start.countDown();
              start.await();
              return inTransaction(JpaCircularsTest::correct);
            });
      }
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : pool.invokeAll(people)) {
        answers.add(answer.get());
      }
      assertThat(answers)
          .containsExactlyInAnyOrder("2021Q2-2", "open already", "open already", "open already");
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void a_circular_reads_back_with_its_text_and_what_it_demands() {
    assertThat(
            inTransaction(
                circulars -> {
                  Circular read = circulars.get(Corrections.issued().key());
                  assertThat(read.sections()).isEqualTo(Corrections.issued().sections());
                  assertThat(read.demand().orElseThrow().chinese()).isEqualTo("2021年8月10日");
                  return read.number().orElseThrow().toString();
                }))
        .isEqualTo("青政办函〔2021〕8号");
  }

  private static String correct(Circulars circulars) {
    try {
      return Corrections.order(circulars).value();
    } catch (CorrectionAlreadyOpen refused) {
      return "open already";
    }
  }

  private String inTransaction(Function<Circulars, String> ask) {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      String answer = ask.apply(new JpaCirculars(em));
      em.getTransaction().commit();
      return answer;
    } finally {
      em.close();
    }
  }
}
