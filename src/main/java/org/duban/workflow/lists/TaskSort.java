package org.duban.workflow.lists;

/** The order of a list of open tasks; the other lists show the newest first. */
public enum TaskSort {
  /** Overdue first, then as they fall due, without a date last. */
  DUE,
  /** The last to arrive first. */
  ARRIVED
}
