package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** No difference has this number. */
public class NoSuchDifference extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoSuchDifference(long id) {
    super(id);
  }
}
