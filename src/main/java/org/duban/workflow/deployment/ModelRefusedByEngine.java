package org.duban.workflow.deployment;

import org.duban.shared.DomainException;

/** The engine cannot run the model, although nothing in it is forbidden. */
public class ModelRefusedByEngine extends DomainException {
  private static final long serialVersionUID = 1L;

  public ModelRefusedByEngine(String reason) {
    super(reason);
  }
}
