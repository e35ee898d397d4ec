package org.duban.circular;

import org.duban.shared.DomainException;

/** A correction must say what was wrong; the units read it. */
public class CorrectionNeedsReason extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionNeedsReason() {
    super();
  }
}
