package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** Every problem of the case is struck off. */
public record CaseClosed(CaseKey key) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
