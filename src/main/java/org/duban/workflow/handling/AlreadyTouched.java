package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** The next step has been opened, claimed or done. */
public class AlreadyTouched extends DomainException {
  private static final long serialVersionUID = 1L;

  public AlreadyTouched(String taskName) {
    super(taskName);
  }
}
