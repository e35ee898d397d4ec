package org.duban.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.duban.shared.UnitCode;

/**
 * Whose cases and channels a person may see (DESIGN section 1): a unit its own, a county supervisor
 * those of its county, municipal roles all.
 */
@ApplicationScoped
public class Sight {
  @Inject Units units;

  /** Whether the person may see what belongs to the unit. */
  public boolean sees(User user, UnitCode unit) {
    return switch (reachOf(user)) {
      case CITY -> true;
      case COUNTY ->
          unit.equals(user.unit())
              || units.find(unit).flatMap(Unit::county).filter(user.unit()::equals).isPresent();
      case UNIT -> unit.equals(user.unit());
    };
  }

  /**
   * @throws NotYourUnit when the person may not see what belongs to the unit
   */
  public void check(User user, UnitCode unit) {
    if (!sees(user, unit)) {
      throw new NotYourUnit(unit);
    }
  }

  /** The widest reach among the person's roles. */
  public static Role.Reach reachOf(User user) {
    return user.roles().stream()
        .map(Role::reach)
        .max(Comparator.naturalOrder())
        .orElse(Role.Reach.UNIT);
  }
}
