package org.duban.register;

import org.duban.shared.DomainEvent;

/** A column of a website left the inventory. */
public record ColumnDropped(long channelId, ColumnFacts facts) implements DomainEvent {
  @Override
  public String subject() {
    return "channel-" + channelId;
  }
}
