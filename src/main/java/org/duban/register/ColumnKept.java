package org.duban.register;

import org.duban.shared.DomainEvent;

/** A column of a website was entered or corrected. */
public record ColumnKept(long channelId, ColumnFacts facts) implements DomainEvent {
  @Override
  public String subject() {
    return "channel-" + channelId;
  }
}
