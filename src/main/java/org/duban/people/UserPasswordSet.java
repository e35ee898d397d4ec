package org.duban.people;

import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** A person signs in with another password from now on. */
public record UserPasswordSet(UserId id) implements DomainEvent {
  @Override
  public String subject() {
    return id.value();
  }
}
