package org.duban.register;

import org.duban.shared.DomainException;

/** The column is not there any more. */
public class NoSuchColumn extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoSuchColumn() {
    super();
  }
}
