package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** 说明情况: both sides stay as they are, and it is written down why. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class ExplainDifference {
  @Inject Differences differences;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param version of the difference that the person saw
   * @throws SettlementUnexplained when the reason is empty
   */
  public void explain(long differenceId, long version, String reason) {
    Difference difference = differences.get(differenceId);
    difference.expectVersion(version);
    if (reason.isBlank()) {
      throw new SettlementUnexplained(difference.getName());
    }
    difference.explained(reason.strip(), user.id(), clock.instant());
    events.fire(new DifferenceExplained(differenceId, difference.getKind(), difference.getName()));
  }
}
