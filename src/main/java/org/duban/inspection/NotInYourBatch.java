package org.duban.inspection;

import org.duban.shared.DomainException;

/** The channel belongs to another inspector's task. Fact: the channel's name. */
public class NotInYourBatch extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotInYourBatch(String channel) {
    super(channel);
  }
}
