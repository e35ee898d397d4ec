package org.duban.rectification;

import org.duban.shared.DomainException;

/** Whoever returns, refuses or applies says why. */
public class ReasonRequired extends DomainException {
  private static final long serialVersionUID = 1L;

  public ReasonRequired() {
    super();
  }
}
