package org.duban.people;

import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** A person may sign in again. */
public record UserReactivated(UserId id) implements DomainEvent {
  @Override
  public String subject() {
    return id.value();
  }
}
