package org.duban.home;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Optional;
import org.duban.workflow.WorkItem;

/**
 * How many open tasks are due when, each counted once.
 *
 * @param overdue whose date has passed
 * @param today due later today
 * @param week due after today and until Sunday
 */
public record DueCounts(long overdue, long today, long week) {

  /**
   * @param zone the office's, in which a day begins and ends
   */
  static DueCounts of(Collection<WorkItem> open, Instant now, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    long overdue = 0;
    long dueToday = 0;
    long week = 0;
    for (Instant due : open.stream().map(WorkItem::dueAt).flatMap(Optional::stream).toList()) {
      LocalDate day = LocalDate.ofInstant(due, zone);
      if (due.isBefore(now)) {
        overdue++;
      } else if (day.equals(today)) {
        dueToday++;
      } else if (!day.isAfter(sunday)) {
        week++;
      }
    }
    return new DueCounts(overdue, dueToday, week);
  }
}
