package org.duban.people;

import java.util.Set;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** A person holds other roles from now on. */
public record UserRolesChanged(UserId id, Set<Role> before, Set<Role> after)
    implements DomainEvent {
  @Override
  public String subject() {
    return id.value();
  }
}
