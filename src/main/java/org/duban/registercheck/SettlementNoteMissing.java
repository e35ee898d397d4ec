package org.duban.registercheck;

import org.duban.shared.DomainException;

/** A discrepancy was rejected without a reason. */
public class SettlementNoteMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public SettlementNoteMissing(String name) {
    super(name);
  }
}
