package org.duban.recheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** The reviewer confirmed the re-check. */
public record RecheckConfirmed(CaseKey key, int round, UserId by) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
