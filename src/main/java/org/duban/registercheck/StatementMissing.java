package org.duban.registercheck;

import org.duban.shared.DomainException;

/** A wrongly reported channel needs a written statement (requirement Z18). */
public class StatementMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public StatementMissing(String name) {
    super(name);
  }
}
