package org.duban.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the register's list can show beside a channel's name. */
public enum RegisterColumn {
  KIND,
  UNIT,
  STATE,
  VERDICT,
  SCREENING,
  UPDATED,
  OWNER,
  OPENED;

  /** What is shown to whoever has not chosen. */
  public static final List<RegisterColumn> USUAL = List.of(KIND, UNIT, STATE, VERDICT);

  /** Reads what {@link #text} wrote; what has no meaning is left out. */
  public static List<RegisterColumn> parse(String text) {
    return Arrays.stream(values())
        .filter(column -> List.of(text.split(",", -1)).contains(column.name()))
        .toList();
  }

  /** Columns in their order as one text. */
  static String text(Collection<RegisterColumn> columns) {
    return columns.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(","));
  }
}
