package org.duban.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.Quarter;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DueDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Until when reports are due and when units are reminded of it. */
@ApplicationScoped
public class SelfCheckDates {
  /** Working days that a unit has when it begins a report after the quarter's end. */
  private static final int LATE_START = 5;

  @Inject OfficeClock clock;
  @Inject OfficeHours hours;
  @Inject WorkingCalendar calendar;

  @Inject
  @ConfigProperty(name = "duban.round.working-days", defaultValue = "5")
  int mendWithin;

  @Inject
  @ConfigProperty(name = "duban.remind.working-days", defaultValue = "2")
  int remindBefore;

  /**
   * The due dates that the process needs.
   *
   * @param dueOn day on which the sealed report must be there, at the office's closing time
   * @throws SelfCheckDueDayPassed when the day is over
   */
  public Map<DueDate, Instant> of(LocalDate dueOn) {
    if (!hours.endOfDay(dueOn).instant().isAfter(clock.instant())) {
      throw new SelfCheckDueDayPassed(clock.today());
    }
    return around(hours.endOfDay(dueOn).instant());
  }

  /** Until when a report must be mended that is given back now, in working days as a new round. */
  public Instant dueAfterReturn() {
    return calendar.deadline(clock.today(), mendWithin, hours).instant();
  }

  /**
   * A due date with its reminder. When the reminder's day has passed already, half of the time that
   * is left is waited: a reminder in the same minute tells nobody anything.
   */
  public Map<DueDate, Instant> around(Instant due) {
    Instant now = clock.instant();
    LocalDate dueOn = LocalDate.ofInstant(due, clock.zone());
    Instant planned = hours.endOfDay(calendar.plusWorkingDays(dueOn, -remindBefore)).instant();
    boolean inTime = planned.isAfter(now) || !due.isAfter(now);
    Instant remindAt = inTime ? planned : now.plus(Duration.between(now, due).dividedBy(2));
    return Map.of(DueDate.DUE, due, DueDate.REMIND, remindAt);
  }

  /** The quarter's last day, or five working days from now when that is over. */
  public LocalDate usualDueDay(Quarter quarter) {
    LocalDate last = quarter.lastDay();
    return last.isAfter(clock.today()) ? last : calendar.plusWorkingDays(clock.today(), LATE_START);
  }
}
