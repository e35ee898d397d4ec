package org.duban.workflow;

import org.duban.shared.DomainException;

/** Somebody else has claimed the task. */
public class TaskTakenByOther extends DomainException {
  private static final long serialVersionUID = 1L;

  public TaskTakenByOther(String taskName, String by) {
    super(taskName, by);
  }
}
