package org.duban.people;

import org.duban.shared.DomainException;
import org.duban.shared.UnitCode;

/** No unit has this code. */
public class UnknownUnit extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownUnit(UnitCode code) {
    this(code.value());
  }

  /**
   * @param typed what stands where a code should, which may have no such form
   */
  public UnknownUnit(String typed) {
    super(typed);
  }
}
