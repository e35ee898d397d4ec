package org.duban.people;

import java.util.Set;
import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** A person may sign in from now on. */
public record UserCreated(UserId id, UnitCode unit, Set<Role> roles) implements DomainEvent {
  @Override
  public String subject() {
    return id.value();
  }
}
