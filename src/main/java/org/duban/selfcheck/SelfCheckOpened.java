package org.duban.selfcheck;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UnitCode;

/** A unit was asked for its self-check report, or began one itself. */
public record SelfCheckOpened(CaseKey key, UnitCode unit, Instant dueAt) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
