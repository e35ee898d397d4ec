package org.duban.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** All people who sign in. */
public interface Users {

  Optional<User> find(UserId id);

  /** Active people with a role, by sign-in name. */
  List<User> listWithRole(Role role);

  /** Active people with a role in one unit, by sign-in name. */
  List<User> listWithRole(Role role, UnitCode unit);

  List<User> list();

  /** Display names by id, for the ids that exist. */
  Map<UserId, String> namesOf(Collection<UserId> ids);

  void add(User user);
}
