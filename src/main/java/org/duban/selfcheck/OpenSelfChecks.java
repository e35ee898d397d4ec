package org.duban.selfcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.people.Role;
import org.duban.people.Unit;
import org.duban.people.Units;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.shared.Quarter;
import org.duban.workflow.DueDate;

/** Asks every unit that has a clerk for its report of a quarter. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class OpenSelfChecks {
  @Inject BeginSelfCheck begin;
  @Inject SelfChecks selfChecks;
  @Inject SelfCheckDates dates;
  @Inject Units units;
  @Inject Users users;

  /**
   * Units that already have a report of the quarter are passed over.
   *
   * @param dueOn day on which the sealed reports must be there
   * @return how many units were asked
   * @throws SelfCheckDueDayPassed when the day is over
   */
  public int open(Quarter quarter, LocalDate dueOn) {
    Map<DueDate, Instant> dues = dates.of(dueOn);
    List<Unit> asked =
        users.listWithRole(Role.UNIT_CLERK).stream()
            .map(User::unit)
            .distinct()
            .sorted()
            .filter(unit -> selfChecks.findLocked(quarter, unit).isEmpty())
            .map(units::get)
            .toList();
    asked.forEach(unit -> begin.begin(quarter, unit, dues));
    return asked.size();
  }
}
