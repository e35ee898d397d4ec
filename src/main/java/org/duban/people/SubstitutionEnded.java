package org.duban.people;

import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** A substitution ended before its last day. */
public record SubstitutionEnded(UserId absent, UserId deputy) implements DomainEvent {
  @Override
  public String subject() {
    return absent.value();
  }
}
