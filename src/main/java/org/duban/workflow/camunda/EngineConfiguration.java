package org.duban.workflow.camunda;

import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** The engine on the container's transactions, see {@link ContainerTransactions}. */
class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {
  private final ContainerTransactions transactions;

  EngineConfiguration(ContainerTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  protected CommandInterceptor createTransactionInterceptor(boolean requiresNew) {
    return new ContainerTransactionInterceptor(transactions, requiresNew);
  }
}
