package org.duban.workflow.deployment;

import org.duban.shared.DomainException;

/** There is no such version of the model. */
public class UnknownVersion extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownVersion(ModelKey model, int version) {
    super(model, version);
  }
}
