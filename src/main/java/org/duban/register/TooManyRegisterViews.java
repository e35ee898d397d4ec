package org.duban.register;

import org.duban.shared.DomainException;

/** A person keeps a few views of the register. */
public class TooManyRegisterViews extends DomainException {
  private static final long serialVersionUID = 1L;

  public TooManyRegisterViews(int limit) {
    super(limit);
  }
}
