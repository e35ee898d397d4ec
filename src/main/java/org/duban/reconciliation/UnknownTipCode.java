package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A tip names a code that the register does not hold. */
public class UnknownTipCode extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownTipCode(String code) {
    super(code);
  }
}
