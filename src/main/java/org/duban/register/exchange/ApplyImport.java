package org.duban.register.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UserId;

/** The office has seen the preview and has it entered, in the background and in one transaction. */
@Stateless
@RolesAllowed({Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
public class ApplyImport {
  @Inject Imports imports;
  @Inject CurrentUser currentUser;
  @Inject OfficeClock clock;
  @Inject Event<ImportOrder> orders;
  @Inject Event<DomainEvent> events;

  /**
   * @throws ImportMovedOn when it was entered or put aside before
   * @throws NothingToEnter when the preview announces no change
   */
  public void apply(long id) {
    RegisterImport ready = imports.get(id);
    Map<RowOutcome, Long> counts = imports.counts(id);
    long added = counts.getOrDefault(RowOutcome.ADDED, 0L);
    long changed = counts.getOrDefault(RowOutcome.CHANGED, 0L);
    if (!ready.getState().isOpen()) {
      throw new ImportMovedOn(ready.getState());
    }
    if (added + changed == 0) {
      throw new NothingToEnter(ready.getFileName());
    }
    if (!imports.move(id, ImportState.READY, ImportState.APPLYING, null, null, clock.instant())) {
      throw new ImportMovedOn(imports.get(id).getState());
    }
    UserId by = currentUser.id();
    events.fire(
        new ImportOrdered(
            id, ready.getKind(), ready.getFileName(), ready.getSha256(), added, changed));
    orders.fire(new ImportOrder(desk -> desk.apply(id, by)));
  }
}
