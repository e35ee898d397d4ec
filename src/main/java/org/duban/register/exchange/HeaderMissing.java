package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** No row of the first ones names the columns that the table must have. */
public class HeaderMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public HeaderMissing(String file, String columns) {
    super(file, columns);
  }
}
