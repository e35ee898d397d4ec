package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.UserId;

/** The interview is on record. */
public record InterviewRecorded(CaseKey key, UserId by, int commitments) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
