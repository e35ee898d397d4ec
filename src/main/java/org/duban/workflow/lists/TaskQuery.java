package org.duban.workflow.lists;

/**
 * One page of a list.
 *
 * @param first index of the first row, from 0
 * @param limit most rows, 1 to {@value #MOST_ROWS}
 */
public record TaskQuery(TaskList list, TaskFilter filter, TaskSort sort, int first, int limit) {
  /** Most rows of one page. */
  public static final int MOST_ROWS = 100;

  /**
   * How many rows of a list can be paged through and are counted; what lies behind is found by a
   * filter. So neither a page nor a count costs more when a list grows.
   */
  public static final int REACH = 1000;

  public TaskQuery {
    if (limit < 1 || limit > MOST_ROWS) {
      throw new IllegalArgumentException("limit " + limit);
    }
    if (first < 0 || first >= REACH) {
      throw new IllegalArgumentException("first " + first);
    }
  }

  /** A count of rows, or that there are more than are counted: 999+. */
  public static String inWords(int count) {
    return count < REACH ? String.valueOf(count) : (REACH - 1) + "+";
  }

  /** The first rows of a list in its usual order. */
  public static TaskQuery of(TaskList list, TaskFilter filter) {
    return new TaskQuery(list, filter, TaskSort.DUE, 0, MOST_ROWS);
  }
}
