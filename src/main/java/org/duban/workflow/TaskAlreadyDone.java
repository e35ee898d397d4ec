package org.duban.workflow;

import org.duban.shared.DomainException;

/** The task was done by somebody, was withdrawn, or never was. */
public class TaskAlreadyDone extends DomainException {
  private static final long serialVersionUID = 1L;

  /**
   * @param taskName name of the task, empty when it is unknown
   * @param by who did it, empty when nobody
   */
  public TaskAlreadyDone(String taskName, String by) {
    super(taskName, by);
  }
}
