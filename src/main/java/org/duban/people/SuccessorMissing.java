package org.duban.people;

import org.duban.shared.DomainException;

/** Whoever hands over names another present contact person of the same unit. */
public class SuccessorMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public SuccessorMissing(String name) {
    super(name);
  }
}
