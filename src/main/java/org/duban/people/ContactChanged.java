package org.duban.people;

import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;

/** The details of a contact person are others from now on. */
public record ContactChanged(UnitCode unit, long contact, ContactCard before, ContactCard after)
    implements DomainEvent {
  @Override
  public String subject() {
    return unit.value();
  }
}
