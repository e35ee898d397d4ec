package org.duban.rectification;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A re-check failed, so another round was opened. */
public record RoundOpened(CaseKey key, int round, Instant dueAt) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
