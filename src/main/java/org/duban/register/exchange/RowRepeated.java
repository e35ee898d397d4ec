package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** The same channel or unit stands in an earlier row of the file. */
public class RowRepeated extends DomainException {
  private static final long serialVersionUID = 1L;

  public RowRepeated(int earlierLine, String what) {
    super(earlierLine, what);
  }
}
