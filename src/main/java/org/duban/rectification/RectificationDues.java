package org.duban.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.duban.shared.Deadline;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DueDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * When a unit is reminded, when its report is due, when the re-check is. The circular names the
 * first round's day and hour (Z31); the office's settings give the rest, in working days.
 */
@ApplicationScoped
public class RectificationDues {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm", Locale.SIMPLIFIED_CHINESE);

  private WorkingCalendar calendar;
  private OfficeHours hours;
  private OfficeClock clock;
  private int remindBefore;
  private int recheckWithin;
  private int nextRound;

  @SuppressWarnings("NullAway.Init")
  protected RectificationDues() {}

  /**
   * @param remindBefore working days between the reminder and the due date
   * @param recheckWithin working days after the due date until when the re-check is due
   * @param nextRound working days of every further round
   */
  @Inject
  public RectificationDues(
      WorkingCalendar calendar,
      OfficeHours hours,
      OfficeClock clock,
      @ConfigProperty(name = "duban.remind.working-days", defaultValue = "2") int remindBefore,
      @ConfigProperty(name = "duban.recheck.working-days", defaultValue = "10") int recheckWithin,
      @ConfigProperty(name = "duban.round.working-days", defaultValue = "5") int nextRound) {
    this.calendar = calendar;
    this.hours = hours;
    this.clock = clock;
    this.remindBefore = remindBefore;
    this.recheckWithin = recheckWithin;
    this.nextRound = nextRound;
  }

  /**
   * The instant that a day and an hour of the circular mean.
   *
   * @param at hour in the office's zone; null means closing time
   */
  public Instant due(LocalDate on, @Nullable LocalTime at) {
    return (at == null ? hours.endOfDay(on) : hours.at(on, at)).instant();
  }

  /** Until when a further round is due that is opened now. */
  public Instant dueOfNextRound() {
    return calendar.deadline(clock.today(), nextRound, hours).instant();
  }

  /** Until when a re-check is due that begins now. */
  public Instant dueOfRecheck() {
    return calendar.deadline(clock.today(), recheckWithin, hours).instant();
  }

  /**
   * The due date with the reminder before it and the re-check after it. When the reminder's day has
   * passed already (terms as short as four days, B21), half of the time left is waited.
   */
  public Map<DueDate, Instant> around(Instant due) {
    ZonedDateTime local = due.atZone(clock.zone());
    Deadline deadline = new Deadline(local.toLocalDate(), local.toLocalTime(), clock.zone());
    return Map.of(
        DueDate.DUE,
        due,
        DueDate.REMIND,
        reminder(due, deadline.moved(-remindBefore, calendar).instant()),
        DueDate.RECHECK_DUE,
        deadline.moved(recheckWithin, calendar).instant());
  }

  /** As letters write it, e.g. 2021年8月10日17:00. */
  public String chinese(Instant due) {
    return WORDS.format(due.atZone(clock.zone()));
  }

  private Instant reminder(Instant due, Instant planned) {
    Instant now = clock.instant();
    if (planned.isAfter(now) || !due.isAfter(now)) {
      return planned;
    }
    return now.plus(Duration.between(now, due).dividedBy(2));
  }
}
