package org.duban.selfcheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** The leader put the unit's seal to the report. */
public record SelfCheckSealed(CaseKey key, UserId by, String digest) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
