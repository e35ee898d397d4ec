package org.duban.rectification;

import java.time.Instant;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A unit was ordered to rectify what a circular found. */
public record RectificationOrdered(CaseKey key, int items, Instant dueAt) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
