package org.duban.people;

import org.duban.shared.DomainException;

/** The password does not keep the rules of {@link PasswordRules}. */
public class PasswordTooWeak extends DomainException {
  private static final long serialVersionUID = 1L;

  public PasswordTooWeak() {
    super();
  }
}
