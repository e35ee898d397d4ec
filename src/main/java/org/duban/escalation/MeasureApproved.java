package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** The signing leader approved the measure. */
public record MeasureApproved(CaseKey key, Measure measure, UserId by) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
