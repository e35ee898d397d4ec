package org.duban.selfcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.shared.Quarter;

/** A unit begins its report of a quarter by itself. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class StartSelfCheck {
  @Inject BeginSelfCheck begin;
  @Inject SelfChecks selfChecks;
  @Inject SelfCheckDates dates;
  @Inject Units units;
  @Inject CurrentUser current;

  /**
   * Of two clerks at once, one begins it and the other is told that it is there.
   *
   * @throws SelfCheckExists when the unit already has one
   */
  public SelfCheck start(Quarter quarter) {
    if (selfChecks.findLocked(quarter, current.unit()).isPresent()) {
      throw new SelfCheckExists(quarter);
    }
    return begin.begin(quarter, units.get(current.unit()), dates.of(dates.usualDueDay(quarter)));
  }
}
