package org.duban.people;

import java.util.Set;
import org.duban.shared.UnitCode;

/** Whoever is signed in, for use cases without a container. */
public final class AtTheDesk extends CurrentUser {
  private User person;

  private AtTheDesk(User person) {
    this.person = person;
  }

  public static AtTheDesk of(User person) {
    return new AtTheDesk(person);
  }

  /** A person with one role, named by it or by what the test calls them. */
  public static User person(String id, UnitCode unit, Role role) {
    return new User(new org.duban.shared.UserId(id), id, unit, Set.of(role), "");
  }

  /** Somebody else sits down. */
  public void change(User other) {
    person = other;
  }

  @Override
  public User get() {
    return person;
  }

  /** Who sees what, over the units that a test has. */
  public static Sight sightOver(Units units) {
    Sight sight = new Sight();
    sight.units = units;
    return sight;
  }
}
