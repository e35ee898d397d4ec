package org.duban.escalation;

import org.duban.shared.DomainException;

/** Whoever rejects a measure says why. */
public class RejectionNeedsReason extends DomainException {
  private static final long serialVersionUID = 1L;

  public RejectionNeedsReason() {
    super();
  }
}
