package org.duban.administration;

import org.duban.shared.DomainException;
import org.duban.workflow.deployment.ModelKey;

/** Another version was deployed after the administrator had seen the differences. */
public class ModelChangedMeanwhile extends DomainException {
  private static final long serialVersionUID = 1L;

  public ModelChangedMeanwhile(ModelKey model, int version) {
    super(model, version);
  }
}
