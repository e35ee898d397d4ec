package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Until when an interview must be held and recorded. */
@ApplicationScoped
public class InterviewDates {
  @Inject OfficeClock clock;
  @Inject OfficeHours hours;
  @Inject WorkingCalendar calendar;

  @Inject
  @ConfigProperty(name = "duban.interview.working-days", defaultValue = "5")
  int workingDays;

  /** So many working days from today, at the office's closing time. */
  public Instant dueFromNow() {
    return calendar.deadline(clock.today(), workingDays, hours).instant();
  }
}
