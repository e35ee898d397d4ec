package org.duban.register;

import org.duban.shared.DomainException;

/** A column needs a name and a category. */
public class ColumnIncomplete extends DomainException {
  private static final long serialVersionUID = 1L;

  public ColumnIncomplete() {
    super();
  }
}
