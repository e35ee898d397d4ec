package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** A tip became a difference. */
public record TipTurned(long tipId, DifferenceKind kind, String name) implements DomainEvent {
  @Override
  public String subject() {
    return "tip-" + tipId;
  }
}
