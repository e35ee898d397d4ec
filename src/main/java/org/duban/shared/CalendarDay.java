package org.duban.shared;

import java.time.LocalDate;

/**
 * One day as the working calendar sees it.
 *
 * @param name the holiday that a holiday or make-up workday belongs to; empty for other days
 */
public record CalendarDay(LocalDate date, Kind kind, String name) {

  /** Why a day is worked or not; text keys {@code CalendarDay.Kind.…}. */
  public enum Kind {
    WORKING_DAY,
    /** 调休: a Saturday or Sunday that is worked in exchange for a day of a holiday. */
    MAKE_UP_WORKDAY,
    WEEKEND,
    HOLIDAY;

    public boolean isWorked() {
      return this == WORKING_DAY || this == MAKE_UP_WORKDAY;
    }

    public String textKey() {
      return "CalendarDay.Kind." + name();
    }
  }
}
