package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** Without a code the row fits several channels of the register. */
public class SeveralSuchChannels extends DomainException {
  private static final long serialVersionUID = 1L;

  public SeveralSuchChannels(String name) {
    super(name);
  }
}
