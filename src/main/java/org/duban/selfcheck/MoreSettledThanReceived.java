package org.duban.selfcheck;

import org.duban.shared.DomainException;

/** More are said to be done than there were (R28). */
public class MoreSettledThanReceived extends DomainException {
  private static final long serialVersionUID = 1L;

  public MoreSettledThanReceived(String name, int quantity, int settled) {
    super(name, quantity, settled);
  }
}
