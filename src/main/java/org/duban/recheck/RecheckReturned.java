package org.duban.recheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** The reviewer sent the re-check back. */
public record RecheckReturned(CaseKey key, int round, UserId by, String reason)
    implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
