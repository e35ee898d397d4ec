package org.duban.registercheck;

import org.duban.shared.DomainException;

/** A registered channel was reported as not registered. */
public class AlreadyRegistered extends DomainException {
  private static final long serialVersionUID = 1L;

  public AlreadyRegistered(String name) {
    super(name);
  }
}
