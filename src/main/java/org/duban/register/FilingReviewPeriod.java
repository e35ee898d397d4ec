package org.duban.register;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DueDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a county or the city may take over a record form. The published rules name no number
 * that could be read (domain/register.md), so the office sets it: {@code
 * duban.filing.review-working-days}, 5 unless set.
 */
@Dependent
public class FilingReviewPeriod {
  @Inject private OfficeClock clock;
  @Inject private OfficeHours hours;
  @Inject private WorkingCalendar calendar;

  @Inject
  @ConfigProperty(name = "duban.filing.review-working-days", defaultValue = "5")
  private int workingDays;

  /** The due date of a review that begins now. */
  Map<DueDate, Instant> fromNow() {
    return Map.of(DueDate.DUE, calendar.deadline(clock.today(), workingDays, hours).instant());
  }
}
