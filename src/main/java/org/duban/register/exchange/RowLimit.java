package org.duban.register.exchange;

import java.util.List;

/** How much of a file is kept; blank rows are not counted, since they are not kept. */
final class RowLimit {
  /** Rows that are read at once: five times the largest register of a province's city. */
  static final int MAX_ROWS = 100_000;

  /** Cells of a row that are looked at. */
  static final int MAX_CELLS = 100;

  private static final long MAX_CHARACTERS = 60_000_000;

  private final String file;
  private int rows;
  private long characters;

  RowLimit(String file) {
    this.file = file;
  }

  /**
   * @throws TableTooLong when there are too many rows, or they hold too much text
   */
  void count(List<String> cells) {
    rows++;
    for (String cell : cells) {
      characters += cell.length();
    }
    if (rows > MAX_ROWS || characters > MAX_CHARACTERS) {
      throw new TableTooLong(file, MAX_ROWS);
    }
  }
}
