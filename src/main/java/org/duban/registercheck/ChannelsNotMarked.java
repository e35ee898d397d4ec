package org.duban.registercheck;

import org.duban.shared.DomainException;

/** Channels of the list were left without a mark. */
public class ChannelsNotMarked extends DomainException {
  private static final long serialVersionUID = 1L;

  public ChannelsNotMarked(int number, String first) {
    super(number, first);
  }
}
