package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** What stands as the code of a unit is none. */
public class UnitCodeMalformed extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnitCodeMalformed(String code) {
    super(code);
  }
}
