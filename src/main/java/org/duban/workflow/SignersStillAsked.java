package org.duban.workflow;

import org.duban.shared.DomainException;

/** The task waits for signatures that were asked for. */
public class SignersStillAsked extends DomainException {
  private static final long serialVersionUID = 1L;

  public SignersStillAsked(String taskName) {
    super(taskName);
  }
}
