package org.duban.workflow.camunda;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Puts every engine command into a transaction of {@link ContainerTransactions}. */
class ContainerTransactionInterceptor extends CommandInterceptor {
  private final ContainerTransactions transactions;
  private final boolean requiresNew;

  ContainerTransactionInterceptor(ContainerTransactions transactions, boolean requiresNew) {
    this.transactions = transactions;
    this.requiresNew = requiresNew;
  }

  @Override
  @SuppressWarnings("NullAway") // commands of the engine may well give null
  public <T> T execute(Command<T> command) {
    return requiresNew
        ? transactions.<T>requiresNew(() -> next.execute(command)).get()
        : transactions.<T>required(() -> next.execute(command)).get();
  }
}
