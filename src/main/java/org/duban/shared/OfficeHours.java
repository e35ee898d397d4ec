package org.duban.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the office closes, which is when a day's deadline passes unless the circular names an hour.
 *
 * @param closing time of day in the office's zone, e.g. 17:00; setting {@code duban.office.closing}
 * @param zone the office's zone; setting {@code duban.zone}
 */
public record OfficeHours(LocalTime closing, ZoneId zone) {

  /** The deadline on a day at closing time. */
  public Deadline endOfDay(LocalDate dueOn) {
    return new Deadline(dueOn, closing, zone);
  }

  /** The deadline on a day at the hour that the circular names (requirement Z31). */
  public Deadline at(LocalDate dueOn, LocalTime hour) {
    return new Deadline(dueOn, hour, zone);
  }
}
