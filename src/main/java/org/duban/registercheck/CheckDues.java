package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.duban.shared.Deadline;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DueDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Until when a unit mends an answer that the office returned. The round's own end is the plan's;
 * what is pending after it ends when the office locks the list, however much time was given.
 */
@ApplicationScoped
public class CheckDues {
  private WorkingCalendar calendar;
  private OfficeHours hours;
  private OfficeClock clock;
  private int remindBefore;
  private int mendWithin;

  @SuppressWarnings("NullAway.Init")
  protected CheckDues() {}

  /**
   * @param remindBefore working days between the reminder and the due date
   * @param mendWithin working days that a unit has for an answer that was returned
   */
  @Inject
  public CheckDues(
      WorkingCalendar calendar,
      OfficeHours hours,
      OfficeClock clock,
      @ConfigProperty(name = "duban.remind.working-days", defaultValue = "2") int remindBefore,
      @ConfigProperty(name = "duban.mend.working-days", defaultValue = "2") int mendWithin) {
    this.calendar = calendar;
    this.hours = hours;
    this.clock = clock;
    this.remindBefore = remindBefore;
    this.mendWithin = mendWithin;
  }

  /** Until when an answer is to be mended that is returned now. */
  public Instant dueOfReturn() {
    return calendar.deadline(clock.today(), mendWithin, hours).instant();
  }

  /**
   * The due date with the reminder before it; when the reminder's day has passed already, half of
   * the time left is waited.
   */
  public Map<DueDate, Instant> around(Instant due) {
    ZonedDateTime local = due.atZone(clock.zone());
    Instant planned =
        new Deadline(local.toLocalDate(), local.toLocalTime(), clock.zone())
            .moved(-remindBefore, calendar)
            .instant();
    Instant now = clock.instant();
    Instant remindAt =
        planned.isAfter(now) ? planned : now.plus(Duration.between(now, due).dividedBy(2));
    return Map.of(DueDate.DUE, due, DueDate.REMIND, remindAt);
  }
}
