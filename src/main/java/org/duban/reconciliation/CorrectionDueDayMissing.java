package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** Nobody said by when the other side is to be corrected. */
public class CorrectionDueDayMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionDueDayMissing(String name) {
    super(name);
  }
}
