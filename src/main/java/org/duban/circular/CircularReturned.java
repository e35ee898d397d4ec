package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A circular went back to be changed; where it was is the state it left. */
public record CircularReturned(CaseKey key, CircularState from, String opinion)
    implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
