package org.duban.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which roles a person may be given and which may be taken away. */
final class RoleRules {
  private RoleRules() {}

  static void checkMayHold(Unit unit, Set<Role> roles) {
    if (roles.isEmpty()) {
      throw new RolesMissing();
    }
    if (roles.contains(Role.COUNTY_SUPERVISOR) && unit.getKind() != UnitKind.COUNTY) {
      throw new RoleNeedsCounty(unit.getName());
    }
  }

  /** Checks that no claimed task is left behind whose role is taken away. */
  static void checkWork(User user, Set<Role> remaining, List<Role> claimed) {
    int left = (int) claimed.stream().filter(role -> !remaining.contains(role)).count();
    if (left > 0) {
      throw new UserHoldsWork(user.id(), left);
    }
  }

  /** Checks that somebody remains who can give roles. */
  static void checkAdministrator(User user, Set<Role> remaining, List<User> administrators) {
    boolean was = user.isActive() && user.roles().contains(Role.ADMINISTRATOR);
    if (was
        && !remaining.contains(Role.ADMINISTRATOR)
        && administrators.stream().allMatch(a -> a.id().equals(user.id()))) {
      throw new LastAdministrator();
    }
  }

  static Set<Role> none() {
    return EnumSet.noneOf(Role.class);
  }
}
