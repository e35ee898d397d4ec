package org.duban.shared;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Until when something is due. What happens at the very instant is still in time.
 *
 * @param dueOn day of the office's calendar
 * @param at hour on that day: closing time, or the one that the circular names (Z31)
 * @param zone the office's zone
 */
public record Deadline(LocalDate dueOn, LocalTime at, ZoneId zone)
    implements Comparable<Deadline>, Serializable {

  public Deadline {
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(zone, "zone");
  }

  /** The instant that the letter, the page and the timer share. */
  public Instant instant() {
    return dueOn.atTime(at).atZone(zone).toInstant();
  }

  public boolean isOverdue(Instant now) {
    return now.isAfter(instant());
  }

  /** Where this deadline stands at an instant. */
  public Standing standing(Instant now, WorkingCalendar calendar) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (isOverdue(now)) {
      return new Standing(Standing.Kind.OVERDUE, calendar.workingDaysBetween(dueOn, today), this);
    }
    if (today.equals(dueOn)) {
      return new Standing(Standing.Kind.DUE_TODAY, 0, this);
    }
    return new Standing(Standing.Kind.LEFT, calendar.workingDaysBetween(today, dueOn), this);
  }

  /** The same hour on the n-th working day after (or, negative, before) the due day. */
  public Deadline moved(int workingDays, WorkingCalendar calendar) {
    return new Deadline(calendar.plusWorkingDays(dueOn, workingDays), at, zone);
  }

  @Override
  public int compareTo(Deadline other) {
    return instant().compareTo(other.instant());
  }
}
