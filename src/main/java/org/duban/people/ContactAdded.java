package org.duban.people;

import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;

/** A unit named a contact person. */
public record ContactAdded(UnitCode unit, long contact, String name) implements DomainEvent {
  @Override
  public String subject() {
    return unit.value();
  }
}
