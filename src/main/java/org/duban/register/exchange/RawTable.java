package org.duban.register.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One sheet of a workbook, or a whole CSV text.
 *
 * @param rows rows that are not blank, in the order of the file
 * @param merges first and last line of each range of merged cells
 */
record RawTable(String name, List<RawRow> rows, List<int[]> merges) {

  /** The lines of rows that a merged range touches. */
  Set<Integer> mergedLines() {
    int[] begun = new int[rows.size() + 1];
    for (int[] merge : merges) {
      begun[firstFrom(merge[0])]++;
      begun[firstFrom(merge[1] + 1)]--;
    }
    var lines = new HashSet<Integer>();
    int open = 0;
    for (int i = 0; i < rows.size(); i++) {
      open += begun[i];
      if (open > 0) {
        lines.add(rows.get(i).line());
      }
    }
    return lines;
  }

  /** Place of the first row at or below a line; the number of rows when there is none. */
  private int firstFrom(int line) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).line() < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean hasRowsBelow(int line) {
    return firstFrom(line + 1) < rows.size();
  }
}
