package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** Ends a person's access; the record goes on naming them. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class DeactivateUser {
  @Inject Users users;
  @Inject OpenWork work;
  @Inject Event<DomainEvent> events;

  /**
   * @throws UnknownUser when there is no such person
   * @throws UserHoldsWork when the person has claimed tasks or is asked for signatures
   * @throws LastAdministrator when nobody would be left who can give roles
   */
  public void deactivate(UserId id) {
    User user = users.find(id).orElseThrow(() -> new UnknownUser(id.value()));
    if (!user.isActive()) {
      return;
    }
    int left = work.claimedBy(user).size() + work.signaturesAskedOf(user);
    if (left > 0) {
      throw new UserHoldsWork(user.id(), left);
    }
    RoleRules.checkAdministrator(user, RoleRules.none(), users.listWithRole(Role.ADMINISTRATOR));
    user.deactivate();
    events.fire(new UserDeactivated(id));
  }
}
