package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A table has more rows than are read at once. */
public class TableTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public TableTooLong(String file, int maxRows) {
    super(file, maxRows);
  }
}
