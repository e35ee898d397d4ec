package org.duban.administration;

import java.time.Duration;
import java.time.Instant;
import org.duban.shared.DomainEvent;

/**
 * The demo's time was moved forward.
 *
 * @param offset what is to be added to the machine's clock from now on
 */
public record OfficeClockMoved(Instant from, Instant to, Duration offset) implements DomainEvent {
  @Override
  public String subject() {
    return "demo-clock";
  }
}
