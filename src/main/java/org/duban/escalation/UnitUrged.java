package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A unit was reminded of what it owes. */
public record UnitUrged(CaseKey key, int people) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
