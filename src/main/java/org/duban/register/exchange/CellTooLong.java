package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A text does not fit its place in the register. */
public class CellTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public CellTooLong(String column, int limit, int length) {
    super(column, limit, length);
  }
}
