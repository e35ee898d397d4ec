package org.duban.recheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** An inspector decided every problem. */
public record RecheckDecided(CaseKey key, int round, UserId by) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
