package org.duban.circular;

import org.duban.shared.DomainException;
import org.duban.shared.UnitCode;

/** The circular was not sent to this unit, so there is nothing to confirm. */
public class NotAddressed extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotAddressed(UnitCode unit) {
    super(unit.value());
  }
}
