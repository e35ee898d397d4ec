package org.duban.workflow.camunda;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs engine commands in the container's own transactions.
 *
 * <p>Camunda's interceptor would begin them with the raw transaction manager. Payara then enlists
 * no connection: the status says active while every statement commits by itself, and nothing rolls
 * back. An enterprise bean's transaction enlists on web threads and on job threads alike.
 */
@Stateless
public class ContainerTransactions {
  @Resource private SessionContext context;

  /** What a command gave back, or what it threw: thrown inside, the container would wrap it. */
  public record Answer<T>(@Nullable T value, @Nullable RuntimeException failure) {
    @Nullable T get() {
      if (failure != null) {
        throw failure;
      }
      return value;
    }
  }

  /** Joins the caller's transaction, or runs in one of its own when there is none. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public <T> Answer<T> required(Supplier<@Nullable T> command) {
    return run(command);
  }

  /** Runs in a transaction of its own, the caller's being set aside. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public <T> Answer<T> requiresNew(Supplier<@Nullable T> command) {
    return run(command);
  }

  private <T> Answer<T> run(Supplier<@Nullable T> command) {
    try {
      return new Answer<>(command.get(), null);
    } catch (RuntimeException failure) {
      context.setRollbackOnly();
      return new Answer<>(null, failure);
    }
  }
}
