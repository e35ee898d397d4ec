package org.duban.reconciliation;

import org.duban.shared.DomainException;

/** A difference is no proposed match. */
public class NotAnOpenMatch extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotAnOpenMatch(String name) {
    super(name);
  }
}
