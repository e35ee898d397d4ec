package org.duban.workflow;

import org.duban.shared.UserId;

/** The task was done by somebody, perhaps a moment earlier. */
public class TaskDoneBy extends TaskAlreadyDone {
  private static final long serialVersionUID = 1L;

  /**
   * @param taskName name of the task
   * @param by who did it
   */
  public TaskDoneBy(String taskName, UserId by) {
    super(taskName, by);
  }
}
