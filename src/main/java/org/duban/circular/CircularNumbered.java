package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A circular got its number. */
public record CircularNumbered(CaseKey key, String number) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
