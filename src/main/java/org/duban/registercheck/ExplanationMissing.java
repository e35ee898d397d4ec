package org.duban.registercheck;

import org.duban.shared.DomainException;

/** A discrepancy was reported without saying what is wrong. */
public class ExplanationMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public ExplanationMissing(String name) {
    super(name);
  }
}
