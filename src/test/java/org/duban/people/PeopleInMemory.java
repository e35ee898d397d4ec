package org.duban.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** Those whom a test names. */
public record PeopleInMemory(User... people) implements Users {
  @Override
  public Optional<User> find(UserId id) {
    return list().stream().filter(u -> u.id().equals(id)).findFirst();
  }

  @Override
  public List<User> listWithRole(Role role) {
    return list().stream().filter(u -> u.roles().contains(role)).toList();
  }

  @Override
  public List<User> listWithRole(Role role, UnitCode unit) {
    return listWithRole(role).stream().filter(u -> u.unit().equals(unit)).toList();
  }

  @Override
  public List<User> list() {
    return Arrays.asList(people);
  }

  @Override
  public Map<UserId, String> namesOf(Collection<UserId> ids) {
    return Map.of();
  }

  @Override
  public void add(User user) {
    throw new UnsupportedOperationException();
  }
}
