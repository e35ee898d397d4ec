package org.duban.register;

import org.duban.shared.DomainEvent;

/** The office corrected a channel without a record form; the reason names by what. */
public record ChannelCorrected(long channelId, String name, ChannelState state, String reason)
    implements DomainEvent {
  @Override
  public String subject() {
    return "channel-" + channelId;
  }
}
