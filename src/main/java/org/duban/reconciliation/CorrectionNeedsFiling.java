package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A particular is changed by a filing of the unit only. */
public class CorrectionNeedsFiling extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionNeedsFiling(ComparedField field) {
    super(field);
  }
}
