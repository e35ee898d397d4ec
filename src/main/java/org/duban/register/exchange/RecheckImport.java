package org.duban.register.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;

/**
 * The office has the rows compared with the register anew: because it was changed meanwhile, or
 * because a person said which other names are renames.
 */
@Stateless
@RolesAllowed({Role.Names.REVIEWER, Role.Names.ADMINISTRATOR})
public class RecheckImport {
  @Inject Imports imports;
  @Inject OfficeClock clock;
  @Inject Event<ImportOrder> orders;

  /**
   * @param renames whether every other name under a registered code is a rename; null to leave each
   *     row as a person answered it
   * @throws ImportMovedOn when there is no preview any more
   */
  public void recheck(long id, @Nullable Boolean renames) {
    if (!imports.move(id, ImportState.READY, ImportState.READING, null, null, clock.instant())) {
      throw new ImportMovedOn(imports.get(id).getState());
    }
    if (renames != null) {
      imports.answerAll(id, renames);
    }
    orders.fire(new ImportOrder(desk -> desk.readAgain(id)));
  }
}
