package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** A unit was asked to correct what another system holds. */
public record CorrectionAsked(
    long differenceId, DifferenceKind kind, String name, String unit, String dueOn)
    implements DomainEvent {
  @Override
  public String subject() {
    return "difference-" + differenceId;
  }
}
