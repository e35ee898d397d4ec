package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** A tip changes nothing now; the next inspection of the channel shall look at it. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class KeepTip {
  @Inject Tips tips;
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param note what the inspection shall look at
   * @throws SettlementUnexplained when the note is empty
   * @throws TipDone when it was dealt with before
   */
  public void keep(long tipId, String note) {
    Tip tip = tips.get(tipId);
    if (note.isBlank()) {
      throw new SettlementUnexplained(tip.getAbout());
    }
    tip.kept(note.strip(), user.id(), clock.instant());
    events.fire(new TipKept(tipId, note.strip()));
  }
}
