package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** Nobody said in which state a channel leaves the register. */
public class CorrectionStateMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionStateMissing(String name) {
    super(name);
  }
}
