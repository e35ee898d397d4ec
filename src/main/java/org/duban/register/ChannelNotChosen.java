package org.duban.register;

import org.duban.shared.DomainException;

/** A change, closure or cancellation was begun without saying of which channel. */
public class ChannelNotChosen extends DomainException {
  private static final long serialVersionUID = 1L;
}
