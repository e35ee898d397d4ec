package org.duban.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.Quarter;

/** A reviewer opens a quarter's inspection. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class OpenCycle {
  @Inject StartCycle starter;
  @Inject CurrentUser user;

  /**
   * @throws CycleAlreadyOpened when the quarter is there already
   */
  public void open(Quarter quarter) {
    starter.start(quarter, user.id());
  }
}
