package org.duban.register;

import org.duban.shared.DomainException;

/** A running channel must not enter the register without a code. */
public class CodeNeeded extends DomainException {
  private static final long serialVersionUID = 1L;

  public CodeNeeded(String name) {
    super(name);
  }
}
