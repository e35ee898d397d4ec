package org.duban.circular;

import java.util.List;

/**
 * One number of a circular, with the rows that it counts.
 *
 * @param key as in a placeholder, e.g. {@code accounts.failed}
 * @param label what it counts, in the words of the office
 * @param value as printed
 * @param rows the channels behind it; empty for a fact that counts nothing, such as a date
 */
public record Figure(String key, String label, String value, List<CheckedChannel> rows) {
  public Figure {
    rows = List.copyOf(rows);
  }

  /** A fact that the text takes from data but that counts no rows, such as a date. */
  static Figure fact(String key, String label, String value) {
    return new Figure(key, label, value, List.of());
  }
}
