package org.duban.register;

import org.duban.shared.DomainException;

/** A view needs a short name. */
public class RegisterViewNameWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public RegisterViewNameWrong(int limit) {
    super(limit);
  }
}
