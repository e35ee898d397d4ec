package org.duban.workflow;

import org.duban.shared.DomainException;

/** The task was not lent to anybody. */
public class NothingToGiveBack extends DomainException {
  private static final long serialVersionUID = 1L;

  public NothingToGiveBack(String taskName) {
    super(taskName);
  }
}
