package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** Gives a person other roles. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class ChangeRoles {
  @Inject Users users;
  @Inject Units units;
  @Inject OpenWork work;
  @Inject Event<DomainEvent> events;

  /**
   * @throws UnknownUser when there is no such person
   * @throws RolesMissing when no role is left
   * @throws RoleNeedsCounty when a county supervisor's unit is no county
   * @throws UserHoldsWork when a role is taken away whose task the person has claimed
   * @throws LastAdministrator when nobody would be left who can give roles
   */
  public void change(UserId id, Set<Role> roles) {
    User user = users.find(id).orElseThrow(() -> new UnknownUser(id.value()));
    Set<Role> before = user.roles();
    if (before.equals(roles)) {
      return;
    }
    RoleRules.checkMayHold(units.get(user.unit()), roles);
    RoleRules.checkWork(user, roles, work.claimedBy(user));
    RoleRules.checkAdministrator(user, roles, users.listWithRole(Role.ADMINISTRATOR));
    user.changeRoles(roles);
    events.fire(new UserRolesChanged(id, before, Set.copyOf(roles)));
  }
}
