package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** Two people handed in tables at the same moment; the other one was first. */
public class ImportJustBegun extends DomainException {
  private static final long serialVersionUID = 1L;

  public ImportJustBegun(String file) {
    super(file);
  }
}
