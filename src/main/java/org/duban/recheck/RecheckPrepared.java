package org.duban.recheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The machine looked at a unit's answers. */
public record RecheckPrepared(CaseKey key, int round, int problems, int hints)
    implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
