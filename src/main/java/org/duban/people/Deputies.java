package org.duban.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who can stand in for whom: whoever holds every role of the absent person, where they hold it. */
@ApplicationScoped
public class Deputies {
  private final Users users;

  @SuppressWarnings("NullAway")
  protected Deputies() {
    this(null);
  }

  @Inject
  public Deputies(Users users) {
    this.users = users;
  }

  /** The people who could stand in, by sign-in name; empty when there is nobody. */
  public List<User> suitableFor(User absent) {
    return absent.roles().stream().findFirst().map(users::listWithRole).orElse(List.of()).stream()
        .filter(other -> isSuitable(absent, other))
        .toList();
  }

  /**
   * @throws DeputyNotSuitable when the deputy is the absent person, not active, of another unit or
   *     lacks a role
   */
  void check(User absent, User deputy) {
    if (!isSuitable(absent, deputy)) {
      throw new DeputyNotSuitable(deputy.id());
    }
  }

  private static boolean isSuitable(User absent, User deputy) {
    Set<Role> missing = EnumSet.copyOf(absent.roles());
    missing.removeAll(deputy.roles());
    boolean elsewhere =
        absent.roles().stream().anyMatch(r -> r.reach() != Role.Reach.CITY)
            && !absent.unit().equals(deputy.unit());
    return !absent.id().equals(deputy.id()) && deputy.isActive() && !elsewhere && missing.isEmpty();
  }
}
