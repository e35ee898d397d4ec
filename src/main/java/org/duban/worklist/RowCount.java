package org.duban.worklist;

import java.io.Serializable;
import org.duban.workflow.lists.TaskQuery;

/**
 * How many rows a list has.
 *
 * @param number counted up to {@link TaskQuery#REACH}
 */
public record RowCount(int number) implements Serializable {
  static final RowCount NONE = new RowCount(0);

  /** The number, or that there are more than can be counted cheaply: 999+. */
  public String getWord() {
    return TaskQuery.inWords(number);
  }

  /** How many pages of that many rows can be opened; at least 1. */
  public int pages(int rows) {
    return Math.max(1, (number + rows - 1) / rows);
  }
}
