package org.duban.faces;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.duban.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What a due date means now: 逾期 1 个工作日, 今天 17:00, 剩 3 个工作日.
 *
 * @param word what it means; empty when the work is done
 * @param absolute the date itself, with its hour where one is set
 * @param tone red when overdue, amber when due within two working days, ink otherwise, grey when
 *     done
 */
public record DeadlineWords(String word, String absolute, String tone) {
  private static final int SOON_WORKING_DAYS = 2;

  /**
   * What is due at a time of the office's zone, asked at another; null hour means the whole day.
   */
  static DeadlineWords of(
      Locale locale,
      LocalDate dueOn,
      @Nullable LocalTime at,
      LocalDateTime now,
      WorkingCalendar calendar) {
    LocalDate today = now.toLocalDate();
    String absolute =
        Dates.shortDay(locale, dueOn, today) + (at == null ? "" : " " + Dates.HOUR.format(at));
    if (now.isAfter(dueOn.atTime(at == null ? LocalTime.MAX : at))) {
      int late = calendar.workingDaysBetween(dueOn, today);
      return new DeadlineWords(counted(locale, "OVERDUE", late), absolute, "red");
    }
    if (dueOn.equals(today)) {
      String word =
          at == null
              ? Texts.in(locale, "general.label.due_today")
              : Texts.in(locale, "Standing.DUE_TODAY", 0, Dates.HOUR.format(at));
      return new DeadlineWords(word, absolute, "amber");
    }
    int left = calendar.workingDaysBetween(today, dueOn);
    String tone = left <= SOON_WORKING_DAYS ? "amber" : "ink";
    return new DeadlineWords(counted(locale, "LEFT", left), absolute, tone);
  }

  private static String counted(Locale locale, String kind, int workingDays) {
    return Texts.in(
        locale, "Standing." + kind + (workingDays == 0 ? "_UNDER_A_DAY" : ""), workingDays);
  }
}
