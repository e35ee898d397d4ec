package org.duban.administration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** Moves the demo's time forward; what is due by then is done by the engine's own clockwork. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class MoveClock {
  private static final Duration FARTHEST = Duration.ofDays(366);
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  @Inject DemoTime time;
  @Inject DemoClocks clocks;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param to in the office's zone
   * @throws ClockNotMovable outside the demo
   * @throws ClockOnlyForward when it is not later than now
   * @throws ClockMovedTooFar when it is more than a year from now
   */
  public void moveTo(LocalDateTime to) {
    if (!time.isDemo()) {
      throw new ClockNotMovable();
    }
    DemoClock stored = clocks.find().orElseThrow(ClockNotMovable::new);
    Instant now = clock.instant();
    Instant then = to.atZone(clock.zone()).toInstant();
    Duration by = Duration.between(now, then);
    if (by.isNegative() || by.isZero()) {
      throw new ClockOnlyForward(WORDS.format(clock.now()));
    }
    if (by.compareTo(FARTHEST) > 0) {
      throw new ClockMovedTooFar();
    }
    stored.forward(by);
    events.fire(new OfficeClockMoved(now, then, stored.offset()));
  }
}
