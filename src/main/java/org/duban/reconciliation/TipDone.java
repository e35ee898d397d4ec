package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A tip was dealt with before. */
public class TipDone extends DomainException {
  private static final long serialVersionUID = 1L;

  public TipDone(TipState state) {
    super(state);
  }
}
