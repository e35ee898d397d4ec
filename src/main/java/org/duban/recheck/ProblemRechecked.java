package org.duban.recheck;

import org.duban.rectification.RecheckResult;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** An inspector decided one problem. */
public record ProblemRechecked(CaseKey key, int round, int number, RecheckResult result, UserId by)
    implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
