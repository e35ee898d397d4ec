package org.duban.people;

import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** The office registered which leader of a unit a person is. */
public record LeaderNamed(UserId id, LeaderLevel level) implements DomainEvent {
  @Override
  public String subject() {
    return id.value();
  }
}
