package org.duban.register;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A record form was approved; the state says by whom. */
public record FilingApproved(CaseKey key, FilingState state) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
