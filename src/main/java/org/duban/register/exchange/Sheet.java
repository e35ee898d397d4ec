package org.duban.register.exchange;

import java.util.List;
import java.util.Set;

/**
 * A table that was read from a file.
 *
 * @param columns the known columns that it has
 * @param unknown names of columns that mean nothing to us and were left out
 * @param rows rows that are not blank, in the order of the file
 */
public record Sheet(Set<SheetColumn> columns, List<String> unknown, List<SheetRow> rows) {

  /** Whether the table speaks of a column at all: an absent column changes nothing. */
  public boolean has(SheetColumn column) {
    return columns.contains(column);
  }
}
