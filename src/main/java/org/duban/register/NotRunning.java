package org.duban.register;

import org.duban.shared.DomainException;

/** The channel has left the register, nothing can be filed for it. */
public class NotRunning extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotRunning(String name, ChannelState state) {
    super(name, state);
  }
}
