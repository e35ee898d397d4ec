package org.duban.register;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A record form went to the unit's leader. */
public record FilingSubmitted(CaseKey key, FilingKind kind, String name) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
