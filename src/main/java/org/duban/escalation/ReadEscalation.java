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
  @Inject EscalationSight told;

  /**
   * @throws UnknownEscalation when there is none, or none that the unit has been told of
   * @throws NotYourUnit when the person may not see it
   */
  public Escalation read(CaseKey key) {
    Escalation escalation = escalations.get(key);
    sight.check(current.get(), escalation.unit());
    if (!told.sees(current.get(), escalation)) {
      throw new UnknownEscalation(key);
    }
    return escalation;
  }
}
