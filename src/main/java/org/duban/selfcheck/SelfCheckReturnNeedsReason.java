package org.duban.selfcheck;

import org.duban.shared.DomainException;

/** Whoever sends a report back says what is to be changed. */
public class SelfCheckReturnNeedsReason extends DomainException {
  private static final long serialVersionUID = 1L;

  public SelfCheckReturnNeedsReason() {
    super();
  }
}
