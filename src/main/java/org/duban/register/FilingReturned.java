package org.duban.register;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A record form went back to the clerk. */
public record FilingReturned(CaseKey key, String opinion) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
