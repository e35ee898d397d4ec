package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** No tip has this number. */
public class NoSuchTip extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoSuchTip(long id) {
    super(id);
  }
}
