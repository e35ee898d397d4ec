package org.duban.workflow.jpa;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import org.duban.workflow.WorkItems;
import org.duban.workflow.handling.Countersigns;

/** The real tables of work items and countersigns over a test's own entity manager. */
public final class WorkTables {
  private WorkTables() {}

  public static WorkItems items(EntityManager em) {
    return over(em, new JpaWorkItems());
  }

  public static Countersigns countersigns(EntityManager em) {
    return over(em, new JpaCountersigns());
  }

  private static <T> T over(EntityManager em, T table) {
    try {
      Field field = table.getClass().getDeclaredField("em");
      field.setAccessible(true);
      field.set(table, em);
      return table;
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
