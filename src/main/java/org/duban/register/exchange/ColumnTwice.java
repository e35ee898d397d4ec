package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A table has the same column twice, and nobody knows which one holds. */
public class ColumnTwice extends DomainException {
  private static final long serialVersionUID = 1L;

  public ColumnTwice(String file, String column) {
    super(file, column);
  }
}
