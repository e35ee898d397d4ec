package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Units;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/**
 * The county supervisor stands for the answers of the own county's units, all at once (decision
 * 0011). What is not answered yet, or was answered or approved by the supervisor, stays out and can
 * be confirmed later, the latter by somebody else.
 */
@Stateless
@RolesAllowed(Role.Names.COUNTY_SUPERVISOR)
public class ConfirmCounty {
  @Inject RegisterChecks checks;
  @Inject Units units;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @return how many answers were confirmed now, one at least
   * @throws NoSuchCheck when the quarter has no round
   * @throws RoundOver when the office has locked the list
   * @throws NothingToConfirm when no answer of another person's waits for the county
   */
  public int confirm(Quarter quarter) {
    // Two supervisors of a county wait here for one another: each answer is confirmed once.
    if (checks.lockRound(quarter).settledAt().isPresent()) {
      throw new RoundOver(quarter.chinese());
    }
    UnitCode county = user.unit();
    Instant now = clock.instant();
    List<RegisterCheck> ready =
        checks.listOf(quarter).stream()
            .filter(check -> isOf(county, check))
            .filter(check -> check.mayBeConfirmedBy(user.id()))
            .toList();
    if (ready.isEmpty()) {
      throw new NothingToConfirm(units.get(county).getName());
    }
    ready.forEach(check -> check.confirmByCounty(user.id(), now));
    events.fire(new CountyConfirmed(quarter.toString(), county.value(), ready.size()));
    return ready.size();
  }

  private boolean isOf(UnitCode county, RegisterCheck check) {
    return units.get(check.unit()).county().filter(county::equals).isPresent();
  }
}
