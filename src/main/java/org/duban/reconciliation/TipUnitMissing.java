package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A channel that is not registered has no unit. */
public class TipUnitMissing extends DomainException {
  private static final long serialVersionUID = 1L;
}
