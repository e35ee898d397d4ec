package org.duban.people;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** Somebody has this sign-in name, or had it: names are never given again. */
public class UserNameTaken extends DomainException {
  private static final long serialVersionUID = 1L;

  public UserNameTaken(UserId id) {
    super(id.value());
  }
}
