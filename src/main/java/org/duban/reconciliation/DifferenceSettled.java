package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A difference was settled before. */
public class DifferenceSettled extends DomainException {
  private static final long serialVersionUID = 1L;

  public DifferenceSettled(String name, DifferenceState state) {
    super(name, state);
  }
}
