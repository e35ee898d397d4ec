package org.duban.people;

import java.util.Set;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** Whoever a test says is signed in. */
public final class Someone extends CurrentUser {
  private User user;

  public Someone(String id, UnitCode unit, Role... roles) {
    user = person(id, unit, roles);
  }

  /** From now on it is somebody else. */
  public void becomes(String id, UnitCode unit, Role... roles) {
    user = person(id, unit, roles);
  }

  @Override
  public boolean isSignedIn() {
    return true;
  }

  @Override
  public User get() {
    return user;
  }

  private static User person(String id, UnitCode unit, Role... roles) {
    return new User(new UserId(id), id, unit, Set.of(roles), "hash");
  }
}
