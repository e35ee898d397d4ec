package org.duban.register;

import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;

/** Several accounts on one platform may stay; the reason says why. */
public record MergeDismissed(UnitCode unit, Platform platform, String reason)
    implements DomainEvent {
  @Override
  public String subject() {
    return unit.value();
  }
}
