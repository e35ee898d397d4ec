package org.duban.people;

import org.duban.shared.DomainException;

/** Without an administrator nobody could give roles any more. */
public class LastAdministrator extends DomainException {
  private static final long serialVersionUID = 1L;

  public LastAdministrator() {
    super();
  }
}
