package org.duban.register.exchange;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Runs a piece of an import in a transaction of its own. The background has no transaction, and
 * what it says about its progress must be seen before the whole is done. The container begins it,
 * since on the background's threads an annotated bean would write in auto-commit.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnTransaction {

  /** What the piece answers; when it throws, nothing of it stays. */
  public <T> T call(Supplier<T> piece) {
    return piece.get();
  }
}
