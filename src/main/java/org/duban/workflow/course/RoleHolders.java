package org.duban.workflow.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.UnitCode;

/** Who holds a role for the cases of a unit: in the unit, in its county, or in the office. */
@ApplicationScoped
public class RoleHolders {
  private final Users users;
  private final Units units;

  @SuppressWarnings("NullAway")
  protected RoleHolders() {
    this(null, null);
  }

  @Inject
  public RoleHolders(Users users, Units units) {
    this.users = users;
    this.units = units;
  }

  /** Active people, by sign-in name; empty when the place is vacant. */
  public List<User> of(Role role, UnitCode caseUnit) {
    return switch (role.reach()) {
      case CITY -> users.listWithRole(role);
      case COUNTY ->
          countyOf(caseUnit).map(county -> users.listWithRole(role, county)).orElse(List.of());
      case UNIT -> users.listWithRole(role, caseUnit);
    };
  }

  private Optional<UnitCode> countyOf(UnitCode unit) {
    return units.find(unit).flatMap(Unit::county);
  }
}
