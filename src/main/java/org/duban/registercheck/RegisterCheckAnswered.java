package org.duban.registercheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A unit's answer stands. */
public record RegisterCheckAnswered(CaseKey key, AnswerKind answer) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
