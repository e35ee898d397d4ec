package org.duban.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** Gives a person a new password, to be handed over in person. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class SetPassword {
  @Inject Users users;
  @Inject Passwords passwords;
  @Inject Event<DomainEvent> events;

  /**
   * @throws UnknownUser when there is no such person
   * @throws PasswordTooWeak when the password does not keep the rules
   */
  public void set(UserId id, String password) {
    User user = users.find(id).orElseThrow(() -> new UnknownUser(id.value()));
    PasswordRules.check(id, password);
    user.changePassword(passwords.hash(password.toCharArray()));
    events.fire(new UserPasswordSet(id));
  }
}
