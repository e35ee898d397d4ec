package org.duban.selfcheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** The report is on record. */
public record SelfCheckFiled(CaseKey key, String digest) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
