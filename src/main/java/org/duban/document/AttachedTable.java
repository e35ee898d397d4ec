package org.duban.document;

import java.util.List;

/**
 * A table that follows a document as one of its attachments, on a page of its own.
 *
 * @param title as listed below the text and printed above the table, without 附件 and number
 * @param rows cells in the order of the columns; an empty table prints one row 无
 * @param note printed below the table, e.g. the window of the check (Z04); empty for none
 * @param landscape whether the sheet is turned, for tables with many columns
 */
public record AttachedTable(
    String title, List<Column> columns, List<List<String>> rows, String note, boolean landscape) {

  /**
   * A column.
   *
   * @param share of the table's width, in relation to the other columns
   * @param centred for numbers and short words; texts stand left
   */
  public record Column(String heading, int share, boolean centred) {
    public Column {
      if (share < 1) {
        throw new IllegalArgumentException("share of column " + heading);
      }
    }

    /** A column of numbers or short words. */
    public static Column centred(String heading, int share) {
      return new Column(heading, share, true);
    }

    /** A column of texts. */
    public static Column text(String heading, int share) {
      return new Column(heading, share, false);
    }
  }

  /**
   * Copies all lists.
   *
   * @throws IllegalArgumentException when a row has not one cell for each column
   */
  public AttachedTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("cells of a row: " + row);
      }
    }
  }

  /** A table on an upright sheet. */
  public static AttachedTable of(
      String title, List<Column> columns, List<List<String>> rows, String note) {
    return new AttachedTable(title, columns, rows, note, false);
  }

  /** The same on a turned sheet. */
  public AttachedTable turned() {
    return new AttachedTable(title, columns, rows, note, true);
  }
}
