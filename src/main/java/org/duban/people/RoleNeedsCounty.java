package org.duban.people;

import org.duban.shared.DomainException;

/** A county supervisor belongs to a county: the county is what it supervises. */
public class RoleNeedsCounty extends DomainException {
  private static final long serialVersionUID = 1L;

  public RoleNeedsCounty(String unitName) {
    super(unitName);
  }
}
