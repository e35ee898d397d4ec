package org.duban.registercheck;

import org.duban.shared.DomainException;

/** The office has locked the list of the quarter. */
public class RoundOver extends DomainException {
  private static final long serialVersionUID = 1L;

  public RoundOver(String quarter) {
    super(quarter);
  }
}
