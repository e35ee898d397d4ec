package org.duban.it;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Reads and writes in a transaction of its own: what is stored, and not what was read before. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Stored {
  public <T> T read(Supplier<T> question) {
    return question.get();
  }

  public void write(Runnable change) {
    change.run();
  }
}
