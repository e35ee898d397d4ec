package org.duban.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import org.duban.shared.OfficeClock;
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
  @Inject private Substitutions substitutions;
  @Inject private OfficeClock clock;

  private @Nullable User user;
  private @Nullable Actor actor;

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

  /** The person, with the absent people whom they stand in for today. */
  public Actor actor() {
    User me = get();
    if (actor == null || !actor.user().id().equals(me.id())) {
      actor = Actor.standingIn(me, substitutions.absentFor(me.id(), clock.today()), users);
    }
    return actor;
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

  /** For {@link OnBehalf}: the rest of this request is in the person's name. */
  void become(User person) {
    if (lookUp() != null) {
      throw new IllegalStateException("somebody is signed in");
    }
    user = person;
  }

  private @Nullable User lookUp() {
    if (user == null) {
      user = principal().flatMap(users::find).filter(User::isActive).orElse(null);
    }
    return user;
  }

  private Optional<UserId> principal() {
    try {
      return Optional.ofNullable(security.getCallerPrincipal())
          .map(Principal::getName)
          .filter(UserId::isValid)
          .map(UserId::new);
    } catch (IllegalStateException startUp) {
      // While a bean of the start-up is being made, the server refuses to say who calls.
      return Optional.empty();
    }
  }
}
