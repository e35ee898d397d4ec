package org.duban.register;

import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;

/** A unit was asked to close an account beside another (requirement Z47). */
public record ClosureAsked(UnitCode unit, long channelId, String name, String reason)
    implements DomainEvent {
  @Override
  public String subject() {
    return unit.value();
  }
}
