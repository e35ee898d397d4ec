package org.duban.rectification.jpa;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import org.duban.rectification.Rectifications;

/** The real table of rectifications over a test's own entity manager. */
public final class RectificationTable {
  private RectificationTable() {}

  public static Rectifications on(EntityManager em) {
    var table = new JpaRectifications();
    try {
      Field field = JpaRectifications.class.getDeclaredField("em");
      field.setAccessible(true);
      field.set(table, em);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
    return table;
  }
}
