package org.duban.people.jpa;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import org.duban.people.Substitutions;

/** The real table of substitutions over a test's own entity manager. */
public final class SubstitutionTable {
  private SubstitutionTable() {}

  public static Substitutions on(EntityManager em) {
    var table = new JpaSubstitutions();
    try {
      Field field = JpaSubstitutions.class.getDeclaredField("em");
      field.setAccessible(true);
      field.set(table, em);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
    return table;
  }
}
