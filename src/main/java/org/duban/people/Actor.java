package org.duban.people;

import java.util.Set;
import java.util.stream.Collectors;
import org.duban.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * The person who acts, with the absent people whom they stand in for today.
 *
 * @param standsInFor ids of the absent; never null, may be empty
 */
public record Actor(User user, Set<UserId> standsInFor) {
  public Actor {
    standsInFor = Set.copyOf(standsInFor);
  }

  /** A person who acts for nobody else. */
  public static Actor self(User user) {
    return new Actor(user, Set.of());
  }

  /**
   * The person with those of the absent whose accounts are active: whoever left has no work that
   * somebody else could do in their name.
   */
  static Actor standingIn(User user, Set<UserId> absent, Users users) {
    return new Actor(
        user,
        absent.stream()
            .filter(id -> users.find(id).filter(User::isActive).isPresent())
            .collect(Collectors.toSet()));
  }

  /** Whether work in that name is this person's to do: their own, or an absent person's. */
  public boolean is(UserId name) {
    return user.id().equals(name) || standsInFor.contains(name);
  }

  /** Whether work in that name would be done for somebody absent. */
  public boolean isSubstituteFor(@Nullable UserId name) {
    return name != null && !user.id().equals(name) && standsInFor.contains(name);
  }
}
