package org.duban.register;

import org.duban.shared.DomainException;

/** The closure of the channel is on record already. */
public class ClosureAlreadyAnnounced extends DomainException {
  private static final long serialVersionUID = 1L;

  public ClosureAlreadyAnnounced(String name) {
    super(name);
  }
}
