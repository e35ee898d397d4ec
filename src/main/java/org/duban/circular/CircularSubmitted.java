package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A draft went to the review. */
public record CircularSubmitted(CaseKey key, int revision) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
