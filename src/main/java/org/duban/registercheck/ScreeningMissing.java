package org.duban.registercheck;

import org.duban.shared.DomainException;

/** Channels were left without an answer to the screening questions (requirement Z20). */
public class ScreeningMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public ScreeningMissing(int number, String first) {
    super(number, first);
  }
}
