package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A tip does not say what the right value is. */
public class TipValueMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public TipValueMissing(DifferenceKind kind) {
    super(kind);
  }
}
