package org.duban.registercheck;

import org.duban.shared.DomainException;

/** The county has no answer of another person's that waits for its word. */
public class NothingToConfirm extends DomainException {
  private static final long serialVersionUID = 1L;

  public NothingToConfirm(String county) {
    super(county);
  }
}
