package org.duban.registercheck;

import org.duban.shared.DomainException;

/** A discrepancy was reported without saying what is right. */
public class RightValueMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public RightValueMissing(String name, Mark mark) {
    super(name, mark);
  }
}
