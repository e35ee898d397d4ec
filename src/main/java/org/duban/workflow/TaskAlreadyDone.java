package org.duban.workflow;

import org.duban.shared.DomainException;

/** The task was done by somebody, was withdrawn, or never was. */
public class TaskAlreadyDone extends DomainException {
  private static final long serialVersionUID = 1L;

  /**
   * @param taskName name of the task, empty when it is unknown
   * @param by the id of who did it, an empty text when nobody
   */
  public TaskAlreadyDone(String taskName, Object by) {
    super(taskName, by);
  }
}
