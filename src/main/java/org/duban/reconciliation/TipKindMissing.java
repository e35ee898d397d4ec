package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** Nobody said what kind of difference a tip becomes. */
public class TipKindMissing extends DomainException {
  private static final long serialVersionUID = 1L;
}
