package org.duban.register;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A clerk began a record form. */
public record FilingStarted(CaseKey key, FilingKind kind, String name) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
