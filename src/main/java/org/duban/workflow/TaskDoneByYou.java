package org.duban.workflow;

/** The very person who asks has done the task a moment earlier: a button pressed twice. */
public class TaskDoneByYou extends TaskAlreadyDone {
  private static final long serialVersionUID = 1L;

  /**
   * @param taskName name of the task
   */
  public TaskDoneByYou(String taskName) {
    super(taskName, "");
  }
}
