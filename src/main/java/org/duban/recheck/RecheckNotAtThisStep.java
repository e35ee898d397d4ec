package org.duban.recheck;

import org.duban.shared.DomainException;

/** The re-check stands at another step than the one that was asked for. */
public class RecheckNotAtThisStep extends DomainException {
  private static final long serialVersionUID = 1L;

  public RecheckNotAtThisStep(RecheckState state) {
    super(state);
  }
}
