package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** The office takes it that the other system was corrected. */
public record CorrectionAccepted(long differenceId, String name, String note)
    implements DomainEvent {
  @Override
  public String subject() {
    return "difference-" + differenceId;
  }
}
