package org.duban.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.duban.shared.OfficeClock;
import org.duban.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Dates as the office writes them, in its own zone. Null gives an empty text. */
@Named
@ApplicationScoped
public class Dates {
  static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("M月d日", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);

  @Inject private OfficeClock clock;
  @Inject private WorkingCalendar calendar;

  /** 2021年8月10日. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : day(Texts.language(), day);
  }

  /** 8月10日, with the year when it is not this one. */
  public String shortDay(@Nullable LocalDate day) {
    return day == null ? "" : shortDay(Texts.language(), day, clock.today());
  }

  /** 8月10日 17:00, with the year when it is not this one. */
  public String moment(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    LocalDateTime time = local(instant);
    return shortDay(time.toLocalDate()) + " " + HOUR.format(time);
  }

  /** 17:00. */
  public String hour(@Nullable Instant instant) {
    return instant == null ? "" : HOUR.format(local(instant));
  }

  /** 2021年8月10日 17:00. */
  public String full(@Nullable Instant instant) {
    return instant == null
        ? ""
        : day(local(instant).toLocalDate()) + " " + HOUR.format(local(instant));
  }

  /**
   * What a due date means now.
   *
   * @param due an Instant, or a LocalDate that is due until its end; null gives empty words
   * @param done whether it was kept, so that only the date is of interest
   */
  public DeadlineWords deadline(@Nullable Object due, boolean done) {
    if (due == null) {
      return new DeadlineWords("", "", "grey");
    }
    LocalDate dueOn = due instanceof Instant i ? local(i).toLocalDate() : (LocalDate) due;
    LocalTime at = due instanceof Instant i ? local(i).toLocalTime() : null;
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.zone());
    var words = DeadlineWords.of(Texts.language(), dueOn, at, now, calendar);
    return done ? new DeadlineWords("", words.absolute(), "grey") : words;
  }

  static String day(Locale locale, LocalDate day) {
    return (english(locale) ? ISO : DAY).format(day);
  }

  static String shortDay(Locale locale, LocalDate day, LocalDate today) {
    return english(locale) || day.getYear() != today.getYear()
        ? day(locale, day)
        : DAY_OF_YEAR.format(day);
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.zone());
  }

  private static boolean english(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
