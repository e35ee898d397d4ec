package org.duban.register.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it in tables: 2021-04-30, 2021/4/30, 2021.4.30, 2021年4月30日, 20210430. */
public final class CellDate {
  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?"
              + "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /** What a date becomes when its cell loses the format: days since the end of 1899. */
  private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private CellDate() {}

  /** The day; empty when the text is none. */
  public static Optional<LocalDate> of(String text) {
    if (SERIAL.matcher(text).matches()) {
      return Optional.of(DAY_ZERO.plusDays(Long.parseLong(text)));
    }
    Matcher parts = PARTS.matcher(text);
    Matcher digits = DIGITS.matcher(text);
    Matcher found = parts.matches() ? parts : digits.matches() ? digits : null;
    if (found == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
