package org.duban.administration;

import org.duban.shared.DomainException;

/** The model has problems; they are listed before anybody can confirm. */
public class ModelRejected extends DomainException {
  private static final long serialVersionUID = 1L;

  public ModelRejected(int problems) {
    super(problems);
  }
}
