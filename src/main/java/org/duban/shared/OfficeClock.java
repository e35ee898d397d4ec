package org.duban.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The one clock of the product: instants are stored, the office's zone decides days and hours.
 *
 * <p>The office's zone is a setting ({@code duban.zone}, Asia/Shanghai unless set); the server's
 * own zone is never asked. In the demo the clock stands in the quarter that the data are from.
 */
public interface OfficeClock {

  /** Now, in whole milliseconds, so that a stored instant reads back equal. */
  Instant instant();

  /** The office's zone; never the server's. */
  ZoneId zone();

  /** Today's date in the office's zone. */
  default LocalDate today() {
    return LocalDate.ofInstant(instant(), zone());
  }

  /** Now in the office's zone. */
  default ZonedDateTime now() {
    return instant().atZone(zone());
  }

  /** A clock that always says the same, for tests and calculations in the past. */
  static OfficeClock fixed(Instant instant, ZoneId zone) {
    return of(Clock.fixed(instant, zone));
  }

  /** The office's clock over a Java clock, whose zone is the office's. */
  static OfficeClock of(Clock clock) {
    return new OfficeClock() {
      @Override
      public Instant instant() {
        return Instant.ofEpochMilli(clock.millis());
      }

      @Override
      public ZoneId zone() {
        return clock.getZone();
      }
    };
  }
}
