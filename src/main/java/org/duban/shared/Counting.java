package org.duban.shared;

import java.time.LocalDate;
import java.util.List;

/**
 * How a period was counted, so that a page can show it beside the deadline.
 *
 * @param from the day of the event, which does not count
 * @param to the last day, which counts when it is worked
 * @param workingDays working days after {@code from} up to and with {@code to}
 * @param skipped weekends and holidays in between, in order
 * @param madeUp weekend days that counted because they are worked in exchange, in order
 * @param yearsWithoutData years whose holidays are unknown, so that only weekdays were looked at
 */
public record Counting(
    LocalDate from,
    LocalDate to,
    int workingDays,
    List<CalendarDay> skipped,
    List<CalendarDay> madeUp,
    List<Integer> yearsWithoutData) {

  public Counting {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("counting from %s to %s".formatted(from, to));
    }
    skipped = List.copyOf(skipped);
    madeUp = List.copyOf(madeUp);
    yearsWithoutData = List.copyOf(yearsWithoutData);
  }
}
