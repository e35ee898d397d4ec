package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** Lets a person sign in. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class CreateUser {
  private static final int MOST_CHARACTERS = 100;

  @Inject Users users;
  @Inject Units units;
  @Inject Passwords passwords;
  @Inject Event<DomainEvent> events;

  /**
   * @param password the first one, to be handed over in person; see {@link PasswordRules}
   * @throws UserNameNotAllowed when the sign-in name has other characters than it may
   * @throws UserNameTaken when it is or was somebody's
   * @throws DisplayNameMissing when the name is empty or longer than 100 characters
   * @throws UnknownUnit when there is no such unit
   * @throws RolesMissing when no role is given
   * @throws RoleNeedsCounty when a county supervisor's unit is no county
   * @throws PasswordTooWeak when the password does not keep the rules
   */
  public void create(
      String name, String displayName, UnitCode unit, Set<Role> roles, String password) {
    UserId id = idOf(name);
    if (users.find(id).isPresent() || id.equals(UserId.SYSTEM)) {
      throw new UserNameTaken(id);
    }
    if (displayName.isBlank() || displayName.length() > MOST_CHARACTERS) {
      throw new DisplayNameMissing();
    }
    RoleRules.checkMayHold(units.get(unit), roles);
    PasswordRules.check(id, password);
    users.add(
        new User(id, displayName.strip(), unit, roles, passwords.hash(password.toCharArray())));
    events.fire(new UserCreated(id, unit, Set.copyOf(roles)));
  }

  private static UserId idOf(String name) {
    try {
      return new UserId(name.strip());
    } catch (IllegalArgumentException e) {
      throw new UserNameNotAllowed(name);
    }
  }
}
