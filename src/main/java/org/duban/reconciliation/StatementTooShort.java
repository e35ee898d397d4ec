package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A channel that is no government channel leaves without a written statement (Z18). */
public class StatementTooShort extends DomainException {
  private static final long serialVersionUID = 1L;

  public StatementTooShort(String name) {
    super(name);
  }
}
