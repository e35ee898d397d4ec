package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A difference was changed since the page was opened. */
public class DifferenceChangedMeanwhile extends DomainException {
  private static final long serialVersionUID = 1L;

  public DifferenceChangedMeanwhile(String name) {
    super(name);
  }
}
