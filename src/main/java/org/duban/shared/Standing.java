package org.duban.shared;

import java.util.List;

/**
 * Where a deadline stands: 逾期 n 个工作日, 今天 17:00, 剩 n 个工作日.
 *
 * @param kind overdue, due today or time left
 * @param workingDays full working days overdue or left; 0 when due today, and when not one full
 *     working day lies between (the evening of the due day; a due day on a weekend)
 * @param deadline what it is measured against
 */
public record Standing(Kind kind, int workingDays, Deadline deadline) {

  /** Text keys are {@code Standing.…}. */
  public enum Kind {
    OVERDUE,
    DUE_TODAY,
    LEFT
  }

  public Standing {
    if (workingDays < 0 || (kind == Kind.DUE_TODAY && workingDays != 0)) {
      throw new IllegalArgumentException(kind + " " + workingDays);
    }
  }

  public boolean isOverdue() {
    return kind == Kind.OVERDUE;
  }

  /** Key of the sentence in the text bundles; its arguments are {@link #facts()}. */
  public String textKey() {
    return workingDays == 0 && kind != Kind.DUE_TODAY
        ? "Standing." + kind + "_UNDER_A_DAY"
        : "Standing." + kind;
  }

  /** Argument 0: working days; argument 1: the hour, e.g. 17:00. */
  public List<Object> facts() {
    return List.of(workingDays, deadline.at().toString());
  }
}
