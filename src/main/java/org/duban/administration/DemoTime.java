package org.duban.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.duban.shared.ClockMoved;
import org.duban.shared.OfficeClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the clocks of the running server where the demo's stored clock stands. */
@ApplicationScoped
public class DemoTime {
  /** When the demo begins: the second quarter's inspection is about to be planned. */
  static final Instant BEGINNING = Instant.parse("2021-05-06T01:00:00Z");

  @Inject DemoClocks clocks;
  @Inject OfficeClock clock;
  @Inject Event<ClockMoved> moved;

  @Inject
  @ConfigProperty(name = "duban.demo", defaultValue = "false")
  boolean demo;

  /** Whether the server shows made-up data and lets its clock be moved. */
  public boolean isDemo() {
    return demo;
  }

  /**
   * Sets the clocks as they stood when the server stopped, or to the demo's beginning. Outside the
   * demo nothing is touched. To be called while the clocks still follow the machine.
   */
  @Transactional
  public void restore() {
    if (!demo) {
      return;
    }
    DemoClock stored =
        clocks
            .find()
            .orElseGet(
                () -> {
                  DemoClock first = new DemoClock(Duration.between(clock.instant(), BEGINNING));
                  clocks.add(first);
                  return first;
                });
    moved.fire(new ClockMoved(stored.offset()));
  }

  /** The clocks move once it is certain that the move is stored. */
  void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficeClockMoved event) {
    moved.fire(new ClockMoved(event.offset()));
  }
}
