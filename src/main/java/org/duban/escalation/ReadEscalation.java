package org.duban.escalation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.NotYourUnit;
import org.duban.people.Sight;
import org.duban.shared.CaseKey;

/** One escalation, for whoever may see the unit's cases. */
@Stateless
@PermitAll
public class ReadEscalation {
  @Inject Escalations escalations;
  @Inject CurrentUser current;
  @Inject Sight sight;

  /**
   * @throws UnknownEscalation when there is none
   * @throws NotYourUnit when the person may not see it
   */
  public Escalation read(CaseKey key) {
    Escalation escalation = escalations.get(key);
    sight.check(current.get(), escalation.unit());
    return escalation;
  }
}
