package org.duban.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.shared.UnitCode;
import org.duban.shared.UserId;

/** Users in memory, and three units: a city, a county and a town below it. */
final class FewPeople implements Users {
  static final UnitCode CITY = new UnitCode("990100");
  static final UnitCode COUNTY = new UnitCode("990121");
  static final UnitCode TOWN = new UnitCode("990121M001");

  private final List<User> users = new ArrayList<>();

  User with(String id, UnitCode unit, Role... roles) {
    User user = new User(new UserId(id), id, unit, Set.of(roles), "old");
    users.add(user);
    return user;
  }

  static Passwords plain() {
    return new Passwords() {
      @Override
      public String hash(char[] password) {
        return "hash of " + password.length;
      }
    };
  }

  static Units units() {
    return new ThreeUnits(
        List.of(
            new Unit(CITY, "合成市", UnitKind.CITY, null, true),
            new Unit(COUNTY, "合成县", UnitKind.COUNTY, CITY, true),
            new Unit(TOWN, "合成镇", UnitKind.TOWN, COUNTY, true)));
  }

  @Override
  public Optional<User> find(UserId id) {
    return users.stream().filter(u -> u.id().equals(id)).findFirst();
  }

  @Override
  public List<User> listWithRole(Role role) {
    return users.stream().filter(u -> u.isActive() && u.roles().contains(role)).toList();
  }

  @Override
  public List<User> listWithRole(Role role, UnitCode unit) {
    return listWithRole(role).stream().filter(u -> u.unit().equals(unit)).toList();
  }

  @Override
  public List<User> list() {
    return users;
  }

  @Override
  public Map<UserId, String> namesOf(Collection<UserId> ids) {
    return Map.of();
  }

  @Override
  public void add(User user) {
    users.add(user);
  }

  private record ThreeUnits(List<Unit> list) implements Units {
    @Override
    public Unit get(UnitCode code) {
      return find(code).orElseThrow(() -> new UnknownUnit(code));
    }

    @Override
    public Optional<Unit> find(UnitCode code) {
      return list.stream().filter(u -> u.code().equals(code)).findFirst();
    }

    @Override
    public List<Unit> listBelow(UnitCode parent) {
      return List.of();
    }

    @Override
    public Map<UnitCode, String> namesOf(Collection<UnitCode> codes) {
      return Map.of();
    }

    @Override
    public void add(Unit unit) {
      throw new UnsupportedOperationException();
    }
  }
}
