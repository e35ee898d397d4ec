package org.duban.registercheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A unit's answer went back to it. */
public record RegisterCheckReturned(CaseKey key, String opinion) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
