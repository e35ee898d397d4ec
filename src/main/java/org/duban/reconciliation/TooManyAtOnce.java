package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** More differences are to be settled at once than may be. */
public class TooManyAtOnce extends DomainException {
  private static final long serialVersionUID = 1L;

  public TooManyAtOnce(int asked, int limit) {
    super(asked, limit);
  }
}
