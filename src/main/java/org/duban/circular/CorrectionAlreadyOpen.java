package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** A correction of this quarter is being written already. */
public class CorrectionAlreadyOpen extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionAlreadyOpen(CaseKey open) {
    super(open.value());
  }
}
