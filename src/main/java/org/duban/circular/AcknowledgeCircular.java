package org.duban.circular;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** A unit confirms that it received a circular; the first confirmation counts. */
@Stateless
@RolesAllowed({Role.Names.UNIT_CLERK, Role.Names.UNIT_LEADER, Role.Names.COUNTY_SUPERVISOR})
public class AcknowledgeCircular {
  @Inject Circulars circulars;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Confirms it for the person's own unit.
   *
   * @throws NotAddressed when it was not sent to that unit
   */
  public void acknowledge(CaseKey key) {
    Receipt receipt =
        circulars.findReceipt(key, user.unit()).orElseThrow(() -> new NotAddressed(user.unit()));
    if (receipt.receivedAt().isEmpty()) {
      receipt.acknowledge(user.id(), clock.instant());
      events.fire(new CircularAcknowledged(key, user.unit()));
    }
  }
}
