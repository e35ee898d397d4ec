package org.duban.register;

import org.duban.shared.DomainException;

/** Only websites have columns. */
public class NoColumnsHere extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoColumnsHere(String name) {
    super(name);
  }
}
