package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The letter was delivered to the unit. */
public record OrderDelivered(CaseKey key, Measure measure, String fileId) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
