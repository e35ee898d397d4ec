package org.duban.people;

import org.duban.shared.DomainException;

/** A person who signs in needs at least one role. */
public class RolesMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public RolesMissing() {
    super();
  }
}
