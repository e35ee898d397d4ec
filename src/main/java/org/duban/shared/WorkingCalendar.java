package org.duban.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * 工作日历: which days are worked. Monday to Friday are, unless a {@link SpecialDay} says otherwise.
 *
 * <p>A period of n working days begins on the day after the event (the day itself does not count)
 * and ends with the n-th working day. This is the one formula for the letter, the screen and the
 * engine's timer. Days are days of the office's zone. Immutable.
 *
 * <p>A year without data is counted by weekdays only; {@link #hasDataFor} and {@link
 * Counting#yearsWithoutData} let a page warn of it.
 */
public final class WorkingCalendar {
  private final Map<LocalDate, SpecialDay> specialDays;
  private final Set<Integer> years;

  private WorkingCalendar(Map<LocalDate, SpecialDay> specialDays) {
    this.specialDays = Map.copyOf(specialDays);
    this.years =
        specialDays.keySet().stream()
            .map(LocalDate::getYear)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A calendar of the given rows.
   *
   * @throws IllegalArgumentException when a day stands twice
   */
  public static WorkingCalendar of(Collection<SpecialDay> days) {
    var byDate = new TreeMap<LocalDate, SpecialDay>();
    for (SpecialDay day : days) {
      if (byDate.put(day.date(), day) != null) {
        throw new IllegalArgumentException("calendar: %s stands twice".formatted(day.date()));
      }
    }
    return new WorkingCalendar(byDate);
  }

  /** The calendar that ships with the product: 2020, 2021, 2025 and 2026. */
  public static WorkingCalendar shipped() {
    var file =
        CsvFile.resource(
            WorkingCalendar.class, "/org/duban/calendar/cn.csv", "date", "kind", "name");
    return of(
        file.distinct(
            row ->
                new SpecialDay(
                    row.value("date", LocalDate::parse),
                    row.value("kind", SpecialDay.Kind::valueOf),
                    row.text("name"))));
  }

  /** Whether holidays of that year are known. */
  public boolean hasDataFor(int year) {
    return years.contains(year);
  }

  public boolean isWorkingDay(LocalDate date) {
    return kindOf(date).isWorked();
  }

  /** Why a day is worked or not. */
  public CalendarDay day(LocalDate date) {
    SpecialDay special = specialDays.get(date);
    return new CalendarDay(date, kindOf(date), special == null ? "" : special.name());
  }

  /**
   * The n-th working day after a day; before it, when n is negative. Zero gives the day itself, or
   * the next working day when it is not worked.
   */
  public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
    LocalDate day = from;
    if (workingDays == 0) {
      while (!isWorkingDay(day)) {
        day = day.plusDays(1);
      }
      return day;
    }
    int step = Integer.signum(workingDays);
    for (int counted = 0; counted != workingDays; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        counted += step;
      }
    }
    return day;
  }

  /**
   * Working days after {@code from} up to and with {@code to}; negative, counted back the same way,
   * when {@code to} is earlier. So {@code workingDaysBetween(d, plusWorkingDays(d, n)) == n}.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    int step = to.isBefore(from) ? -1 : 1;
    int counted = 0;
    for (LocalDate day = from; !day.equals(to); ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        counted += step;
      }
    }
    return counted;
  }

  /**
   * When a period of n working days that begins after a day is over: at the office's closing time.
   *
   * @param workingDays 1 or more
   */
  public Deadline deadline(LocalDate from, int workingDays, OfficeHours hours) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("period of " + workingDays + " working days");
    }
    return hours.endOfDay(plusWorkingDays(from, workingDays));
  }

  /**
   * How the days from the one after {@code from} to {@code to} were counted.
   *
   * @throws IllegalArgumentException when {@code to} is earlier than {@code from}
   */
  public Counting counting(LocalDate from, LocalDate to) {
    var skipped = new ArrayList<CalendarDay>();
    var madeUp = new ArrayList<CalendarDay>();
    var unknown = new TreeSet<Integer>();
    for (LocalDate date = from.plusDays(1); !date.isAfter(to); date = date.plusDays(1)) {
      CalendarDay day = day(date);
      if (!day.kind().isWorked()) {
        skipped.add(day);
      } else if (day.kind() == CalendarDay.Kind.MAKE_UP_WORKDAY) {
        madeUp.add(day);
      }
      if (!hasDataFor(date.getYear())) {
        unknown.add(date.getYear());
      }
    }
    return new Counting(
        from, to, workingDaysBetween(from, to), skipped, madeUp, List.copyOf(unknown));
  }

  private CalendarDay.Kind kindOf(LocalDate date) {
    SpecialDay special = specialDays.get(date);
    if (special != null) {
      return special.kind() == SpecialDay.Kind.HOLIDAY
          ? CalendarDay.Kind.HOLIDAY
          : CalendarDay.Kind.MAKE_UP_WORKDAY;
    }
    DayOfWeek weekday = date.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
        ? CalendarDay.Kind.WEEKEND
        : CalendarDay.Kind.WORKING_DAY;
  }
}
