package org.duban.circular;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.duban.people.LeaderLevel;
import org.duban.shared.OfficeHours;
import org.jspecify.annotations.Nullable;

/**
 * What a circular demands of the units it names: a report until when, signed by whom (Z28, Z31),
 * and whether units without any channel owe a nil return (Z30).
 */
@Embeddable
public class ReportDemand {
  private LocalDate reportDueOn;

  // Minutes after midnight: a driver may shift a time of day by its session's zone.
  private @Nullable Integer reportDueMinute;

  @Enumerated(EnumType.STRING)
  private LeaderLevel reportSignedBy;

  private boolean nilReportRequired;

  @SuppressWarnings("NullAway.Init")
  protected ReportDemand() {}

  /**
   * @param dueOn day of the office's calendar
   * @param dueAt hour in the office's zone; null means closing time
   */
  public ReportDemand(
      LocalDate dueOn, @Nullable LocalTime dueAt, LeaderLevel signedBy, boolean nilReportRequired) {
    this.reportDueOn = dueOn;
    this.reportDueMinute = dueAt == null ? null : dueAt.toSecondOfDay() / 60;
    this.reportSignedBy = signedBy;
    this.nilReportRequired = nilReportRequired;
  }

  public LocalDate dueOn() {
    return reportDueOn;
  }

  /** Hour in the office's zone; null means closing time. */
  public @Nullable LocalTime dueAt() {
    return reportDueMinute == null ? null : LocalTime.ofSecondOfDay(reportDueMinute * 60L);
  }

  public LeaderLevel signedBy() {
    return reportSignedBy;
  }

  public boolean nilReportRequired() {
    return nilReportRequired;
  }

  /** The moment that day and hour mean. */
  Instant due(OfficeHours hours) {
    LocalTime hour = dueAt();
    return (hour == null ? hours.endOfDay(reportDueOn) : hours.at(reportDueOn, hour)).instant();
  }

  /** As the circular prints it, e.g. 2021年8月10日17时, 2021年8月10日17时30分. */
  public String chinese() {
    String day =
        "%d年%d月%d日"
            .formatted(
                reportDueOn.getYear(), reportDueOn.getMonthValue(), reportDueOn.getDayOfMonth());
    LocalTime hour = dueAt();
    if (hour == null) {
      return day;
    }
    return day + hour.getHour() + "时" + (hour.getMinute() == 0 ? "" : hour.getMinute() + "分");
  }
}
