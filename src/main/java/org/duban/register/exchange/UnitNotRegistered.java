package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A row names a unit that the register does not hold. */
public class UnitNotRegistered extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnitNotRegistered(String code) {
    super(code);
  }
}
