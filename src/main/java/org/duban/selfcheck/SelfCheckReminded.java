package org.duban.selfcheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The unit was reminded of its report. */
public record SelfCheckReminded(CaseKey key, int people) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
