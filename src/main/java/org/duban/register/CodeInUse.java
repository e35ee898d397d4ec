package org.duban.register;

import org.duban.shared.DomainException;

/** A running channel holds the code already. */
public class CodeInUse extends DomainException {
  private static final long serialVersionUID = 1L;

  public CodeInUse(IdentificationCode code, String name, String unitName) {
    super(code, name, unitName);
  }
}
