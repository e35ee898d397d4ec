package org.duban.registercheck;

import org.duban.shared.DomainException;

/** A unit that runs channels cannot report nil (requirement Z30). */
public class NilReturnWithChannels extends DomainException {
  private static final long serialVersionUID = 1L;

  public NilReturnWithChannels(int running) {
    super(running);
  }
}
