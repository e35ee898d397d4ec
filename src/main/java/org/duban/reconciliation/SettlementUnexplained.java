package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A settlement lacks its reason. */
public class SettlementUnexplained extends DomainException {
  private static final long serialVersionUID = 1L;

  public SettlementUnexplained(String name) {
    super(name);
  }
}
