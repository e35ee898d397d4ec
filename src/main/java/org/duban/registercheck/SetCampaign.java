package org.duban.registercheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** The office sets the days of a campaign for the running round, or moves them (Z19). */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class SetCampaign {
  @Inject RegisterChecks checks;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws NoSuchCheck when the quarter has no round
   * @throws CampaignDateMissing when a day is null
   * @throws CampaignDatesWrong when the days contradict each other, or the first has passed
   */
  public void set(
      Quarter quarter, @Nullable LocalDate recordUntil, @Nullable LocalDate closeUntil) {
    if (recordUntil == null || closeUntil == null) {
      throw new CampaignDateMissing();
    }
    checks.lockRound(quarter).campaign(Campaign.of(recordUntil, closeUntil, clock.today()));
    events.fire(new CampaignSet(quarter.toString(), recordUntil, closeUntil));
  }
}
