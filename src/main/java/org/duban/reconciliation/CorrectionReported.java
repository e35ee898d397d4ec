package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** A unit says that the other system was corrected. */
public record CorrectionReported(long differenceId, String name, String note)
    implements DomainEvent {
  @Override
  public String subject() {
    return "difference-" + differenceId;
  }
}
