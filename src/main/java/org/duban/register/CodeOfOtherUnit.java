package org.duban.register;

import org.duban.shared.DomainException;

/** The unit in an account's code is not the unit that files it. */
public class CodeOfOtherUnit extends DomainException {
  private static final long serialVersionUID = 1L;

  public CodeOfOtherUnit(IdentificationCode code, String unitName, String unitCode) {
    super(code, unitName, unitCode);
  }
}
