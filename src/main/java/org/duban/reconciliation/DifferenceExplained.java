package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** A difference was explained and stays. */
public record DifferenceExplained(long differenceId, DifferenceKind kind, String name)
    implements DomainEvent {
  @Override
  public String subject() {
    return "difference-" + differenceId;
  }
}
