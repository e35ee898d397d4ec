package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A table lacks columns without which it says nothing. */
public class ColumnsMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public ColumnsMissing(String file, String columns) {
    super(file, columns);
  }
}
