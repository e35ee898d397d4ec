package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.RectificationOverdue;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/**
 * Escalates a case whose due date passed. Three timers of the process lead here, so it acts once a
 * round, and only when the case itself says that it is overdue: the date may have been moved.
 */
@ApplicationScoped
public class EscalateOverdue {
  @Inject Rectifications rectifications;
  @Inject Escalations escalations;
  @Inject BeginEscalation begin;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /** Whether a new escalation was begun. */
  public boolean escalate(CaseKey key) {
    RectificationCase rectification = rectifications.get(key);
    int round = rectification.getRound();
    boolean known =
        escalations.listOf(key).stream()
            .anyMatch(e -> e.getRound() == round && e.getReason() == Trigger.OVERDUE);
    if (known || !rectification.isOverdue(clock.instant())) {
      return false;
    }
    events.fire(new RectificationOverdue(key, round, rectification.getDueAt()));
    begin.begin(rectification, Trigger.OVERDUE);
    return true;
  }
}
