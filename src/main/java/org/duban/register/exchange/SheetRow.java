package org.duban.register.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table below its header.
 *
 * @param line line in the file, counted from 1
 * @param texts cleaned text of the columns that the table has
 * @param faults cells that cannot be taken as they are, by the name of their column
 */
public record SheetRow(int line, Map<SheetColumn, String> texts, Map<String, CellFault> faults) {

  /** The text in a column; empty when the table lacks the column or the cell is empty. */
  public String text(SheetColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** The texts in the order of the columns. */
  public List<String> texts(SheetColumns columns) {
    return columns.list().stream().map(this::text).toList();
  }

  /** The first cell that cannot be taken: name of its column, and why. */
  public Optional<Map.Entry<String, CellFault>> fault() {
    return faults.entrySet().stream().findFirst();
  }
}
