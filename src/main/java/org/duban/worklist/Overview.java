package org.duban.worklist;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import org.duban.workflow.lists.TaskList;

/**
 * How much lies in a person's lists.
 *
 * @param lists by list, only those that the person has
 * @param overdue open tasks of the person, claimed or to claim, whose moment has passed
 * @param today the same, that are due later today
 * @param rows of the list and filters that are shown
 * @param views of the saved views, in their order
 */
public record Overview(
    EnumMap<TaskList, RowCount> lists,
    RowCount overdue,
    RowCount today,
    RowCount rows,
    List<RowCount> views)
    implements Serializable {

  /** How many rows a list has; none when the person has no such list. */
  public RowCount of(TaskList list) {
    return lists.getOrDefault(list, RowCount.NONE);
  }
}
