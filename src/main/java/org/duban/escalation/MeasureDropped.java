package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A rejected measure was dropped. */
public record MeasureDropped(CaseKey key) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
