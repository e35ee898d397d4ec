package org.duban.people;

import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;

/** A unit is reached through this contact person first. */
public record ContactPreferred(UnitCode unit, long contact, String name) implements DomainEvent {
  @Override
  public String subject() {
    return unit.value();
  }
}
