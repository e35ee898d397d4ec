package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;

/** A unit confirmed that it received a circular. */
public record CircularAcknowledged(CaseKey key, UnitCode unit) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
