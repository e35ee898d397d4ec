package org.duban.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;

/** A reviewer asks for the next step on the ladder because a case is still overdue. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class EscalateAgain {
  @Inject Rectifications rectifications;
  @Inject Escalations escalations;
  @Inject BeginEscalation begin;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;

  /**
   * @param key of the rectification
   * @throws NotOverdue when the case owes nothing now
   * @throws EscalationStillRuns when its last measure is not over
   */
  public Escalation escalate(CaseKey key) {
    rectifications.lock(key);
    RectificationCase rectification = rectifications.get(key);
    if (!rectification.isOverdue(clock.instant())) {
      throw new NotOverdue(key.value());
    }
    escalations.listOf(key).stream()
        .filter(e -> !e.getState().isOver())
        .findFirst()
        .ifPresent(
            e -> {
              throw new EscalationStillRuns(e.key().value());
            });
    return begin.begin(rectification, Trigger.STILL_OVERDUE, current.id());
  }
}
