package org.duban.rectification;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The unit was reminded that its report is due soon. */
public record UnitReminded(CaseKey key, Instant dueAt) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
