package org.duban.administration;

import org.duban.shared.DomainException;

/** The clock may be moved by at most one year at once. */
public class ClockMovedTooFar extends DomainException {
  private static final long serialVersionUID = 1L;

  public ClockMovedTooFar() {
    super();
  }
}
