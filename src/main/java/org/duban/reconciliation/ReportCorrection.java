package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.people.Sight;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** A unit tells that it had the other system corrected; the office, or a snapshot, confirms it. */
@Stateless
@RolesAllowed({Role.Names.UNIT_CLERK, Role.Names.COUNTY_SUPERVISOR})
public class ReportCorrection {
  @Inject Differences differences;
  @Inject Sight sight;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject SendNotice notice;
  @Inject Event<DomainEvent> events;

  /**
   * @param version of the difference that the person saw
   * @param note what was done
   * @throws org.duban.people.NotYourUnit when it is another unit's
   * @throws SettlementUnexplained when the note is empty
   */
  public void report(long differenceId, long version, String note) {
    Difference difference = differences.get(differenceId);
    sight.check(user.get(), difference.unit());
    difference.expectVersion(version);
    if (note.isBlank()) {
      throw new SettlementUnexplained(difference.getName());
    }
    SettlementText.REPLY.check(note);
    difference.replied(note.strip(), user.id(), clock.instant());
    notice.toRole(
        Role.REVIEWER,
        Asking.key(difference),
        "reconciliation_difference.text.reported",
        difference.getName());
    events.fire(new CorrectionReported(differenceId, difference.getName(), note.strip()));
  }
}
