package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A draft passed the review and waits for the signature. */
public record CircularApproved(CaseKey key) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
