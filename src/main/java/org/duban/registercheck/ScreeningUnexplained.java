package org.duban.registercheck;

import org.duban.shared.DomainException;

/** A screening question was answered with yes, but nothing says what is behind it (Z20). */
public class ScreeningUnexplained extends DomainException {
  private static final long serialVersionUID = 1L;

  public ScreeningUnexplained(String name) {
    super(name);
  }
}
