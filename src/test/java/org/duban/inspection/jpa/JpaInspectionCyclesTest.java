package org.duban.inspection.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.duban.inspection.CycleAlreadyOpened;
import org.duban.inspection.InspectionCycle;
import org.duban.inspection.OpenedCycles;
import org.duban.shared.jpa.UserIdConverter;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaInspectionCyclesTest {
  private EntityManagerFactory factory;

  @BeforeEach
  void begin() {
    factory =
        new Configuration()
            .addAnnotatedClass(InspectionCycle.class)
            .addAttributeConverter(UserIdConverter.class, true)
            .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:cycles;LOCK_TIMEOUT=20000")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .buildSessionFactory();
  }

  @AfterEach
  void end() {
    factory.close();
  }

  @Test
  void who_opens_a_quarter_a_moment_too_late_is_told_so() {
    open();

    assertThatThrownBy(this::open).isInstanceOf(CycleAlreadyOpened.class);
    try (EntityManager em = factory.createEntityManager()) {
      assertThat(new JpaInspectionCycles(em).list()).hasSize(1);
    }
  }

  private void open() {
    try (EntityManager em = factory.createEntityManager()) {
      em.getTransaction().begin();
      new JpaInspectionCycles(em).add(OpenedCycles.opened());
      em.getTransaction().commit();
    }
  }
}
