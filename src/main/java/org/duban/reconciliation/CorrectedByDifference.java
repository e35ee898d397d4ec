package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** The register was corrected because of a difference. */
public record CorrectedByDifference(long differenceId, DifferenceKind kind, String name)
    implements DomainEvent {
  @Override
  public String subject() {
    return "difference-" + differenceId;
  }
}
