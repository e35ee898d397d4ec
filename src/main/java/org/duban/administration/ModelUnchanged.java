package org.duban.administration;

import org.duban.shared.DomainException;
import org.duban.workflow.deployment.ModelKey;

/** The file is the one that runs. */
public class ModelUnchanged extends DomainException {
  private static final long serialVersionUID = 1L;

  public ModelUnchanged(ModelKey model, int version) {
    super(model, version);
  }
}
