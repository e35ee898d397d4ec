package org.duban.registercheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A unit did not answer in time. */
public record RegisterCheckOverdue(CaseKey key) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
