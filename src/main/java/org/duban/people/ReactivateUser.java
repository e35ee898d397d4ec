package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** Lets a person sign in again, with the roles and the password they had. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class ReactivateUser {
  @Inject Users users;
  @Inject Event<DomainEvent> events;

  /**
   * @throws UnknownUser when there is no such person
   */
  public void reactivate(UserId id) {
    User user = users.find(id).orElseThrow(() -> new UnknownUser(id.value()));
    if (!user.isActive()) {
      user.reactivate();
      events.fire(new UserReactivated(id));
    }
  }
}
