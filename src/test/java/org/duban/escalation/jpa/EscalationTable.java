package org.duban.escalation.jpa;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import org.duban.escalation.Escalations;

/** The real table of escalations over a test's own entity manager. */
public final class EscalationTable {
  private EscalationTable() {}

  public static Escalations on(EntityManager em) {
    var table = new JpaEscalations();
    try {
      Field field = JpaEscalations.class.getDeclaredField("em");
      field.setAccessible(true);
      field.set(table, em);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
    return table;
  }
}
