package org.duban.escalation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.RectificationOverdue;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/**
 * Escalates a case whose due date passed. Three timers of the process and the office's own watch
 * ({@link WatchLateCases}) lead here, so it acts once for each due date that passed, and only when
 * the case itself says that it is overdue: the date may have been moved, or an objection may rest
 * it. A date that was moved and has passed again is another one.
 */
@Stateless
public class EscalateOverdue {
  @Inject Rectifications rectifications;
  @Inject Escalations escalations;
  @Inject BeginEscalation begin;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /** Whether a new escalation was begun. */
  public boolean escalate(CaseKey key) {
    // A timer and the watch, or the watch of two servers, may come at the same moment.
    rectifications.lock(key);
    RectificationCase rectification = rectifications.get(key);
    int round = rectification.getRound();
    Instant due = rectification.getDueAt();
    boolean known = escalations.listOf(key).stream().anyMatch(e -> e.isForOverdue(round, due));
    if (known || !rectification.isOverdue(clock.instant())) {
      return false;
    }
    events.fire(new RectificationOverdue(key, round, due));
    begin.begin(rectification, Trigger.OVERDUE, null);
    return true;
  }
}
