package org.duban.selfcheck;

import org.duban.shared.DomainException;

/** A count is below zero. */
public class NegativeCount extends DomainException {
  private static final long serialVersionUID = 1L;

  public NegativeCount(String name) {
    super(name);
  }
}
