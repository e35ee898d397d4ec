package org.duban.register.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** The office puts an import aside, also while the background works on it: nothing is entered. */
@Stateless
@RolesAllowed({Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
public class CancelImport {
  @Inject Imports imports;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws ImportMovedOn when it has ended before
   */
  public void cancel(long id) {
    RegisterImport current = imports.get(id);
    ImportState from = current.getState();
    if (!from.isOpen()
        || !imports.move(
            id, from, ImportState.CANCELLED, null, currentUser.id(), clock.instant())) {
      throw new ImportMovedOn(imports.get(id).getState());
    }
    events.fire(new ImportCancelled(id, current.getKind(), current.getFileName()));
  }
}
