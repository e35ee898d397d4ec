package org.duban.selfcheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** A clerk saved a draft of the report. */
public record SelfCheckSaved(CaseKey key, UserId by) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
