package org.duban.administration;

import org.duban.shared.DomainException;

/** Whoever deploys says why, in 1 to 500 characters. */
public class DeploymentNeedsNote extends DomainException {
  private static final long serialVersionUID = 1L;

  public DeploymentNeedsNote() {
    super();
  }
}
