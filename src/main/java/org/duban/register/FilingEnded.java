package org.duban.register;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A record form ended without changing the register. */
public record FilingEnded(CaseKey key, FilingState state) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
