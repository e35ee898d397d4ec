package org.duban.people;

import org.duban.shared.DomainException;

/** A sign-in name has 2 to 40 small letters, digits, dots and hyphens. */
public class UserNameNotAllowed extends DomainException {
  private static final long serialVersionUID = 1L;

  public UserNameNotAllowed(String name) {
    super(name);
  }
}
