package org.duban.register;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A record form changed the register. */
public record FilingEntered(CaseKey key, FilingKind kind, long channelId) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
