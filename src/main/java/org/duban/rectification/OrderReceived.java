package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The unit acknowledged the order. */
public record OrderReceived(CaseKey key) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
