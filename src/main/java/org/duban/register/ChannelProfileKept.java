package org.duban.register;

import org.duban.shared.DomainEvent;

/** Further fields of a channel were filled in or corrected. */
public record ChannelProfileKept(long channelId, ChannelProfile before, ChannelProfile after)
    implements DomainEvent {
  @Override
  public String subject() {
    return "channel-" + channelId;
  }
}
