package org.duban.register;

import org.duban.shared.DomainException;

/** Another opening that is under way claims the code. */
public class CodeClaimed extends DomainException {
  private static final long serialVersionUID = 1L;

  public CodeClaimed(IdentificationCode code, String name, String unitName, String filing) {
    super(code, name, unitName, filing);
  }
}
