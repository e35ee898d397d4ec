package org.duban.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.Role;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.Rectifications;
import org.duban.shared.OfficeClock;

/** The rectifications that are overdue now and whose last measure is over: ready for the next. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class ListOverdue {
  @Inject Rectifications rectifications;
  @Inject Escalations escalations;
  @Inject OfficeClock clock;

  public List<RectificationCase> list() {
    return rectifications.listOpen().stream()
        .filter(r -> r.isOverdue(clock.instant()))
        .filter(r -> escalations.listOf(r.key()).stream().allMatch(e -> e.getState().isOver()))
        .toList();
  }
}
