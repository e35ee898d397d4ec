package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The decision table named a measure. */
public record MeasureProposed(CaseKey key, Measure measure, String basis) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
