package org.duban.recheck;

import org.duban.shared.DomainException;

/** Nobody re-checks their own unit. */
public class InspectorOfTheUnit extends DomainException {
  private static final long serialVersionUID = 1L;

  public InspectorOfTheUnit(String unitName) {
    super(unitName);
  }
}
