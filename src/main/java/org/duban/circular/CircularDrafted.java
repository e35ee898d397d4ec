package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A draft was written from the inspection's rows. */
public record CircularDrafted(CaseKey key, int rows) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
