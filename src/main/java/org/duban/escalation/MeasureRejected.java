package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** The signing leader rejected the measure. */
public record MeasureRejected(CaseKey key, Measure measure, UserId by, String reason)
    implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
