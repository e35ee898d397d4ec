package org.duban.circular;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.shared.CaseKey;

/**
 * Opens a circular to read. Everyone who is signed in may read issued ones; those that are being
 * written only the office sees.
 */
@Stateless
@PermitAll
public class OpenCircular {
  @Inject Circulars circulars;
  @Inject CircularPapers papers;
  @Inject CurrentUser user;

  /**
   * The paper.
   *
   * @throws UnknownCircular when there is none, or the person may not see it yet
   */
  public CircularPaper open(CaseKey key) {
    Circular circular = circulars.get(key);
    check(circular, user);
    return papers.of(circular);
  }

  static void check(Circular circular, CurrentUser user) {
    if (!circular.isIssued() && !isOffice(user)) {
      throw new UnknownCircular(circular.key());
    }
  }

  static boolean isOffice(CurrentUser user) {
    return Sight.reachOf(user.get()) == Role.Reach.CITY;
  }
}
