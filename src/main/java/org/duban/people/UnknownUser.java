package org.duban.people;

import org.duban.shared.DomainException;

/** No person has this sign-in name. */
public class UnknownUser extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownUser(String name) {
    super(name);
  }
}
