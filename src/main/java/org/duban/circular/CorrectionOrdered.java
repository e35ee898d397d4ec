package org.duban.circular;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A correction of an issued circular is to be written. */
public record CorrectionOrdered(CaseKey key, CaseKey corrects, String reason)
    implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
