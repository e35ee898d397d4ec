package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A re-check gave each open problem its result. */
public record ItemsRechecked(CaseKey key, int passed, int failed) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
