package org.duban.shared;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that does not follow its weekday: a statutory holiday 法定节假日 or a weekend day that is worked
 * in exchange 调休. Source: the State Council office's yearly notice.
 *
 * @param date a day of the office's calendar
 * @param kind holiday or workday
 * @param name the holiday it belongs to, in Chinese, never blank
 */
public record SpecialDay(LocalDate date, Kind kind, String name) {

  /** What the notice says of the day. */
  public enum Kind {
    HOLIDAY,
    WORKDAY
  }

  public SpecialDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("special day without a name: " + date);
    }
  }
}
