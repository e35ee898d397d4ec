package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A table that breaks off or contradicts its own format was handed in. */
public class BrokenTable extends DomainException {
  private static final long serialVersionUID = 1L;

  public BrokenTable(String file) {
    super(file);
  }
}
