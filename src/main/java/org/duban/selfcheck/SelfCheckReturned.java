package org.duban.selfcheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** The report was sent back to the clerk. */
public record SelfCheckReturned(CaseKey key, UserId by, String reason) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
