package org.duban.register.exchange;

import java.util.List;
import java.util.Map;

/**
 * A row as it stands in a file, its cells cleaned.
 *
 * @param line counted from 1, as the spreadsheet shows it
 * @param cells from the first place on; empty text where nothing stands
 * @param faults what is wrong with a cell, by its place
 */
record RawRow(int line, List<String> cells, Map<Integer, CellFault> faults) {
  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty) && faults.isEmpty();
  }
}
