package org.duban.workflow;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** Somebody else has claimed the task. */
public class TaskTakenByOther extends DomainException {
  private static final long serialVersionUID = 1L;

  public TaskTakenByOther(String taskName, UserId by) {
    super(taskName, by);
  }
}
