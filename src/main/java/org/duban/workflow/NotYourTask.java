package org.duban.workflow;

import org.duban.shared.DomainException;

/** The task is for another role or another unit. */
public class NotYourTask extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotYourTask(String taskName) {
    super(taskName);
  }
}
