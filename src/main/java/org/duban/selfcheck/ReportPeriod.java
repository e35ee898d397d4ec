package org.duban.selfcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.duban.shared.Quarter;

/**
 * The days that a report covers and the day its figures were taken (R04). Units take them on
 * different days, but always inside the quarter, and nobody knows figures of a day to come.
 *
 * @param from first day covered
 * @param until last day covered
 * @param cutOffOn day on which the figures were taken
 */
@Embeddable
public record ReportPeriod(
    @Column(name = "period_from") LocalDate from,
    @Column(name = "period_until") LocalDate until,
    @Column LocalDate cutOffOn) {

  /**
   * Checks the period against the quarter that the report is of (R25).
   *
   * @throws PeriodOutsideQuarter when it begins or ends in another quarter, or runs backwards
   * @throws CutOffOutsidePeriod when the figures were taken outside the period or in the future
   */
  void check(Quarter quarter, LocalDate today) {
    if (from.isBefore(quarter.firstDay())
        || until.isAfter(quarter.lastDay())
        || until.isBefore(from)) {
      throw new PeriodOutsideQuarter(quarter, quarter.firstDay(), quarter.lastDay());
    }
    if (cutOffOn.isBefore(from) || cutOffOn.isAfter(until) || cutOffOn.isAfter(today)) {
      throw new CutOffOutsidePeriod(from, until.isAfter(today) ? today : until);
    }
  }

  /** Days from the first one to the cut-off, both counted; what daily averages divide by. */
  public long days() {
    return ChronoUnit.DAYS.between(from, cutOffOn) + 1;
  }
}
