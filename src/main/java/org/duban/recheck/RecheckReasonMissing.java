package org.duban.recheck;

import org.duban.shared.DomainException;

/** The inspector did not say how the problem was verified. */
public class RecheckReasonMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public RecheckReasonMissing(int number) {
    super(number);
  }
}
