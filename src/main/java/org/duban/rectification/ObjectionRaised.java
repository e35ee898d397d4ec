package org.duban.rectification;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The unit holds findings to be wrong. */
public record ObjectionRaised(CaseKey key, int items) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
