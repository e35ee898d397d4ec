package org.duban.inspection;

import org.duban.shared.DomainException;

/** Sending back needs a reason for each channel. Fact: the channel's name. */
public class ReturnReasonMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public ReturnReasonMissing(String channel) {
    super(channel);
  }
}
