package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A row lacks what it cannot do without. */
public class CellEmpty extends DomainException {
  private static final long serialVersionUID = 1L;

  public CellEmpty(String column) {
    super(column);
  }
}
