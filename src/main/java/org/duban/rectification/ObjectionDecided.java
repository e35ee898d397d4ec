package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The office decided on objections. */
public record ObjectionDecided(CaseKey key, int objected, int upheld) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
