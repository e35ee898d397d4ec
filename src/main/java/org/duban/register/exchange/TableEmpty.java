package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A table has a header, but no row below it. */
public class TableEmpty extends DomainException {
  private static final long serialVersionUID = 1L;

  public TableEmpty(String file) {
    super(file);
  }
}
