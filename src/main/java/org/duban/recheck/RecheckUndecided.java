package org.duban.recheck;

import org.duban.shared.DomainException;

/** Some problems have no result yet. */
public class RecheckUndecided extends DomainException {
  private static final long serialVersionUID = 1L;

  public RecheckUndecided(int missing) {
    super(missing);
  }
}
