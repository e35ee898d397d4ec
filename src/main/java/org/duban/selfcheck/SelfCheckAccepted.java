package org.duban.selfcheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** The office received the report. */
public record SelfCheckAccepted(CaseKey key, UserId by) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
