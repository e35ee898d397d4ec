package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A case was escalated. */
public record EscalationOpened(CaseKey key, Trigger reason, int round) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
