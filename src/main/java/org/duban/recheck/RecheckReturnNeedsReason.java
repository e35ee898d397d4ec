package org.duban.recheck;

import org.duban.shared.DomainException;

/** Whoever sends a re-check back says why, within the limit. */
public class RecheckReturnNeedsReason extends DomainException {
  private static final long serialVersionUID = 1L;

  public RecheckReturnNeedsReason(int limit) {
    super(limit);
  }
}
