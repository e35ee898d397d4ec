package org.duban.people;

import org.duban.shared.DomainException;
import org.duban.shared.UnitCode;

/** What was asked for belongs to a unit that the person may not see. */
public class NotYourUnit extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotYourUnit(UnitCode unit) {
    super(unit.value());
  }
}
