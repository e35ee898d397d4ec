package org.duban.register.jpa;

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
import org.duban.register.FilingYear;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaFilingsTest {
  private static final int AT_ONCE = 4;
  private EntityManagerFactory factory;

  @BeforeEach
  void no_year_was_begun() {
    factory =
        new Configuration()
            .addAnnotatedClass(FilingYear.class)
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:filings;LOCK_TIMEOUT=20000")
            .setProperty("hibernate.connection.pool_size", "8")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .buildSessionFactory();
    EntityManager em = factory.createEntityManager();
    em.getTransaction().begin();
    em.createNativeQuery("insert into filing_year (id, last) values (0, 0)").executeUpdate();
    em.getTransaction().commit();
    em.close();
  }

  @AfterEach
  void end() {
    factory.close();
  }

  @Test
  void those_who_file_first_in_a_year_at_once_wait_for_each_other() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var start = new CountDownLatch(AT_ONCE);
      List<Callable<FilingYear>> people = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        people.add(() -> begin(start));
      }
      for (Future<FilingYear> year : pool.invokeAll(people)) {
        assertThat(year.get()).isNotNull();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private FilingYear begin(CountDownLatch start) throws InterruptedException {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      start.countDown();
      start.await();
      FilingYear year = new JpaFilings(em).lockYear(2021);
      em.getTransaction().commit();
      return year;
    } finally {
      em.close();
    }
  }
}
