package org.duban.rectification;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The unit's due date passed without a sealed report. */
public record RectificationOverdue(CaseKey key, int round, Instant dueAt) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
