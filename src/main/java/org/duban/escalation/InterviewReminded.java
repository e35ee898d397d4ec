package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** An interview was not recorded in time. */
public record InterviewReminded(CaseKey key, int people) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
