package org.duban.registercheck;

import org.duban.shared.DomainException;

/** An answer names a channel that the unit does not run any more. */
public class ChannelNotOnTheList extends DomainException {
  private static final long serialVersionUID = 1L;

  public ChannelNotOnTheList(long channelId) {
    super(channelId);
  }
}
