package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A tip lacks what makes it useful. */
public class TipIncomplete extends DomainException {
  private static final long serialVersionUID = 1L;

  public TipIncomplete(TipPart missing) {
    super(missing);
  }
}
