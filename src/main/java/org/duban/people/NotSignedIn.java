package org.duban.people;

import org.duban.shared.DomainException;

/** Nobody is signed in, or the account was deactivated meanwhile. */
public class NotSignedIn extends DomainException {
  private static final long serialVersionUID = 1L;
}
