package org.duban.workflow.lists;

import java.util.Locale;

/** When a task is due, seen from now in the office's zone. */
public enum DueBucket {
  /** 已逾期: its moment has passed. */
  OVERDUE,
  /** 今天: still to come today. */
  TODAY,
  /** 本周: still to come, before next Monday; today is part of it. */
  WEEK,
  /** 以后: next Monday or later. */
  LATER,
  /** 无期限. */
  NONE;

  /** The name that stands in the address. */
  public String getAddress() {
    return name().toLowerCase(Locale.ROOT);
  }
}
