package org.duban.people;

import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** A person may not sign in any more. */
public record UserDeactivated(UserId id) implements DomainEvent {
  @Override
  public String subject() {
    return id.value();
  }
}
