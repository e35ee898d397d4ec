package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** A tip is kept for the next inspection. */
public record TipKept(long tipId, String note) implements DomainEvent {
  @Override
  public String subject() {
    return "tip-" + tipId;
  }
}
