package org.duban.it;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Acts on what was read before somebody else wrote. */
@Stateless
public class Behind {
  @Inject private Writer writer;

  /** Reads, lets another transaction run the statement, and acts; all but that in one. */
  public void of(Runnable read, String sql, Runnable act) {
    read.run();
    writer.execute(sql);
    act.run();
  }

  /** The other one. */
  @Stateless
  public static class Writer {
    @PersistenceContext private EntityManager em;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void execute(String sql) {
      if (em.createNativeQuery(sql).executeUpdate() != 1) {
        throw new IllegalStateException("nothing changed by " + sql);
      }
    }
  }
}
