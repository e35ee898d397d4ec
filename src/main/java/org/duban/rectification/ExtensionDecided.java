package org.duban.rectification;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The office decided on more time. */
public record ExtensionDecided(CaseKey key, boolean granted, Instant dueAt) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
