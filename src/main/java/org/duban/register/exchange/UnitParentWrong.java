package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** The unit above does not fit the kind of the unit. */
public class UnitParentWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnitParentWrong(String kind, String expected) {
    super(kind, expected);
  }
}
