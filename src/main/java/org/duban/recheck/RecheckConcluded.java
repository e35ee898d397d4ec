package org.duban.recheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The results stand in the ledger. */
public record RecheckConcluded(CaseKey key, int round, boolean passed) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
