package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A report was sent back to an earlier step. */
public record ReportReturned(CaseKey key, CaseState from, CaseState to, String reason)
    implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
