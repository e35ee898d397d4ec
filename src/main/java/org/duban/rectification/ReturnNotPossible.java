package org.duban.rectification;

import org.duban.shared.DomainException;

/** This case has no such earlier step to go back to. */
public class ReturnNotPossible extends DomainException {
  private static final long serialVersionUID = 1L;

  public ReturnNotPossible(CaseState target) {
    super(target);
  }
}
