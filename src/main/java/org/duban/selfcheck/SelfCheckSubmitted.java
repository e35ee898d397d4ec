package org.duban.selfcheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** A clerk handed the report up to the leader. */
public record SelfCheckSubmitted(CaseKey key, UserId by) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
