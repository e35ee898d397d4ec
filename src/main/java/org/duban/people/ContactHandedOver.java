package org.duban.people;

import java.time.LocalDate;
import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;

/** A contact person left and handed over to another (requirement Z49). */
public record ContactHandedOver(UnitCode unit, String name, String successor, LocalDate on)
    implements DomainEvent {
  @Override
  public String subject() {
    return unit.value();
  }
}
