package org.duban.people;

import java.util.Set;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** Whoever a test says is signed in; a leader is the one in charge, not the principal one. */
public final class Someone extends CurrentUser {
  private User user;

  public Someone(String id, UnitCode unit, Role... roles) {
    user = person(id, unit, roles);
  }

  /** From now on it is somebody else. */
  public void becomes(String id, UnitCode unit, Role... roles) {
    user = person(id, unit, roles);
  }

  /** The office has not said which leader it is. */
  public void becomesUnregistered() {
    user.name(null);
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
    User person = new User(new UserId(id), id, unit, Set.of(roles), "hash");
    if (person.roles().contains(Role.UNIT_LEADER)) {
      person.name(LeaderLevel.LEADER_IN_CHARGE);
    }
    return person;
  }
}
