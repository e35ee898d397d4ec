package org.duban.register;

import org.duban.shared.DomainException;

/** The division in the code is not the unit's (domain/register.md, checks to build). */
public class CodeOfOtherDivision extends DomainException {
  private static final long serialVersionUID = 1L;

  public CodeOfOtherDivision(IdentificationCode code, String unitName, String division) {
    super(code, unitName, division);
  }
}
