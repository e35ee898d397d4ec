package org.duban.workflow.deployment;

import org.duban.shared.DomainException;

/** The failed step is not waiting any more. */
public class FailureGone extends DomainException {
  private static final long serialVersionUID = 1L;

  public FailureGone() {
    super();
  }
}
