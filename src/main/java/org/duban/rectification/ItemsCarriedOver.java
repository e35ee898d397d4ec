package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** Open problems go on in the next quarter's ledger. */
public record ItemsCarriedOver(CaseKey key, Quarter to, int items) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
