package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The clerk handed the report to the leader. */
public record ReportSubmitted(CaseKey key, int round) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
