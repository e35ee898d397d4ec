package org.duban.shared;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A quarter of a year, as circulars are named after it; which months were rated is stored apart
 * (requirement Q03). Text form {@code 2021Q2}.
 *
 * @param year four digits
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter>, Serializable {
  private static final String[] NUMERALS = {"一", "二", "三", "四"};

  public Quarter {
    if (year < 2000 || year > 2999 || number < 1 || number > 4) {
      throw new IllegalArgumentException("quarter %dQ%d".formatted(year, number));
    }
  }

  /** Reads {@code 2021Q2}. */
  public static Quarter parse(String text) {
    if (!text.matches("\\d{4}Q[1-4]")) {
      throw new IllegalArgumentException("quarter " + text);
    }
    return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
  }

  /** The quarter that holds a day of the office's calendar. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  public Quarter previous() {
    return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
  }

  public Quarter next() {
    return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  public LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }

  /** As the circular prints it, e.g. 2021年二季度. */
  public String chinese() {
    return year + "年" + NUMERALS[number - 1] + "季度";
  }

  @Override
  public int compareTo(Quarter other) {
    return year != other.year ? Integer.compare(year, other.year) : number - other.number;
  }

  @Override
  public String toString() {
    return year + "Q" + number;
  }
}
