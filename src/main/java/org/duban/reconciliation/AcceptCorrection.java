package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** The office takes it that the other system was corrected, before a later snapshot shows it. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class AcceptCorrection {
  @Inject Differences differences;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param version of the difference that the person saw
   * @param note by what the office knows
   * @throws SettlementUnexplained when the note is empty
   */
  public void accept(long differenceId, long version, String note) {
    Difference difference = differences.get(differenceId);
    difference.expectVersion(version);
    if (note.isBlank()) {
      throw new SettlementUnexplained(difference.getName());
    }
    difference.correctedThere(note.strip(), user.id(), clock.instant());
    events.fire(new CorrectionAccepted(differenceId, difference.getName(), note.strip()));
  }
}
