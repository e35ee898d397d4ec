package org.duban.selfcheck;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.people.Sight;
import org.duban.shared.CaseKey;

/** One report, for whoever may see the unit's cases. */
@Stateless
@PermitAll
public class ReadSelfCheck {
  @Inject SelfChecks selfChecks;
  @Inject CurrentUser current;
  @Inject Sight sight;

  /**
   * @throws UnknownSelfCheck when there is none
   * @throws NotYourUnit when the person may not see it
   */
  public SelfCheck read(CaseKey key) {
    SelfCheck report = selfChecks.get(key);
    sight.check(current.get(), report.unit());
    return report;
  }
}
