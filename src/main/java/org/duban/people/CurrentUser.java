package org.duban.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The person who is signed in, read once a request. Steps of processes run without one and must not
 * ask.
 */
@Named
@RequestScoped
public class CurrentUser {
  @Inject private SecurityContext security;
  @Inject private Users users;

  private @Nullable User user;

  /** Whether somebody is signed in whose account is active. */
  public boolean isSignedIn() {
    return lookUp() != null;
  }

  /**
   * The person.
   *
   * @throws NotSignedIn when nobody is, or the account was deactivated meanwhile
   */
  public User get() {
    User found = lookUp();
    if (found == null) {
      throw new NotSignedIn();
    }
    return found;
  }

  public UserId id() {
    return get().id();
  }

  public UnitCode unit() {
    return get().unit();
  }

  public boolean has(Role role) {
    return get().roles().contains(role);
  }

  private @Nullable User lookUp() {
    if (user == null && security.getCallerPrincipal() != null) {
      user =
          users
              .find(new UserId(security.getCallerPrincipal().getName()))
              .filter(User::isActive)
              .orElse(null);
    }
    return user;
  }
}
