package org.duban.registercheck;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.duban.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The two days of a campaign: channels that are not on record are filed until the first and
 * otherwise closed until the second (requirement Z19: 30 April and 15 May). Both days are part of
 * the time that is given.
 */
@Embeddable
public record Campaign(LocalDate recordUntil, LocalDate closeUntil) implements Serializable {
  /** How far a campaign has come; each stage is told once. */
  public enum Stage {
    /** The first day is some working days away, or is today. */
    RECORD_SOON,
    /** The first day has passed: what is not on record is to be closed. */
    RECORD_OVER,
    /** The second day is some working days away, or is today. */
    CLOSE_SOON,
    /** The second day has passed. */
    CLOSE_OVER
  }

  /**
   * @throws CampaignDatesWrong when the second day is not after the first, or the first has passed
   */
  static Campaign of(LocalDate recordUntil, LocalDate closeUntil, LocalDate today) {
    if (recordUntil.isBefore(today) || !closeUntil.isAfter(recordUntil)) {
      throw new CampaignDatesWrong(recordUntil, closeUntil, today);
    }
    return new Campaign(recordUntil, closeUntil);
  }

  /** Whether channels that are not on record are to be closed now. */
  public boolean isRecordOver(LocalDate today) {
    return today.isAfter(recordUntil);
  }

  /**
   * The stage of a day; null before the first.
   *
   * @param remindBefore working days between a reminder and the day it is about
   */
  @Nullable Stage stage(LocalDate today, WorkingCalendar calendar, int remindBefore) {
    if (today.isAfter(closeUntil)) {
      return Stage.CLOSE_OVER;
    }
    if (isRecordOver(today)) {
      return today.isBefore(calendar.plusWorkingDays(closeUntil, -remindBefore))
          ? Stage.RECORD_OVER
          : Stage.CLOSE_SOON;
    }
    return today.isBefore(calendar.plusWorkingDays(recordUntil, -remindBefore))
        ? null
        : Stage.RECORD_SOON;
  }
}
