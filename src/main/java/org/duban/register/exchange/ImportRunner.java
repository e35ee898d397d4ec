package org.duban.register.exchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Hands an import to the background as soon as what a person ordered is stored. */
@ApplicationScoped
public class ImportRunner {
  @Inject private ImportDesk desk;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  void run(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportOrder order) {
    executor.submit(() -> order.work().accept(desk));
  }
}
