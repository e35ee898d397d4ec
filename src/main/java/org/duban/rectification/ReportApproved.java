package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** County or city let a report pass. */
public record ReportApproved(CaseKey key, CaseState by) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
