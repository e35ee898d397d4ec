package org.duban.rectification;

import org.duban.shared.DomainException;

/** The rectification has gone on meanwhile, or has not come so far. */
public class NotAtThisStep extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotAtThisStep(CaseState state) {
    super(state);
  }
}
