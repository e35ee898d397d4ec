package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A circular that was issued before the product was there was entered. */
public record CircularArchived(CaseKey key) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
