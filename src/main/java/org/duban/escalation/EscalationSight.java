package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.User;

/**
 * Who may see a measure: the city always, a unit and its county once it is decided. What is only
 * proposed may still be turned down, and then nobody outside should have read it.
 */
@ApplicationScoped
class EscalationSight {
  @Inject Sight sight;

  boolean sees(User user, Escalation escalation) {
    return sight.sees(user, escalation.unit())
        && (Sight.reachOf(user) == Role.Reach.CITY || escalation.getState().isTold());
  }
}
