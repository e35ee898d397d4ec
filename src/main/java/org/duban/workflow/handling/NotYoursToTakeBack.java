package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** Somebody else did the step, or it was never done. */
public class NotYoursToTakeBack extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotYoursToTakeBack(String taskName) {
    super(taskName);
  }
}
