package org.duban.selfcheck.jpa;

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
import org.duban.people.Unit;
import org.duban.selfcheck.SelfCheck;
import org.duban.selfcheck.SelfCheckReports;
import org.duban.shared.jpa.CaseKeyConverter;
import org.duban.shared.jpa.QuarterConverter;
import org.duban.shared.jpa.UnitCodeConverter;
import org.duban.shared.jpa.UserIdConverter;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaSelfChecksTest {
  private static final int AT_ONCE = 4;
  private EntityManagerFactory factory;

  @BeforeEach
  void a_unit() {
    factory =
        new Configuration()
            .addAnnotatedClass(SelfCheck.class)
            .addAnnotatedClass(Unit.class)
            .addAttributeConverter(CaseKeyConverter.class, true)
            .addAttributeConverter(QuarterConverter.class, true)
            .addAttributeConverter(UnitCodeConverter.class, true)
            .addAttributeConverter(UserIdConverter.class, true)
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:selfchecks;LOCK_TIMEOUT=20000")
            .setProperty("hibernate.connection.pool_size", "8")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .buildSessionFactory();
    EntityManager em = factory.createEntityManager();
    em.getTransaction().begin();
    em.persist(SelfCheckReports.unit());
    em.getTransaction().commit();
    em.close();
  }

  @AfterEach
  void end() {
    factory.close();
  }

  @Test
  void of_several_clerks_who_begin_at_once_one_does_and_the_others_find_it() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var start = new CountDownLatch(AT_ONCE);
      List<Callable<Boolean>> clerks = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        clerks.add(
            () -> {
              start.countDown();
              start.await();
              return begin();
            });
      }
      List<Boolean> began = new ArrayList<>();
      for (Future<Boolean> answer : pool.invokeAll(clerks)) {
        began.add(answer.get());
      }
      assertThat(began).containsExactlyInAnyOrder(true, false, false, false);
    } finally {
      pool.shutdownNow();
    }
  }

  private boolean begin() {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      var reports = new JpaSelfChecks(em);
      SelfCheck report = SelfCheckReports.untouched();
      boolean first = reports.findLocked(report.getQuarter(), report.unit()).isEmpty();
      if (first) {
        reports.add(report);
      }
      em.getTransaction().commit();
      return first;
    } finally {
      em.close();
    }
  }
}
