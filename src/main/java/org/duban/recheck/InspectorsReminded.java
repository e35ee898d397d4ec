package org.duban.recheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** A re-check was not decided in time. */
public record InspectorsReminded(CaseKey key, int round, int people) implements DomainEvent {
  @Override
  public String subject() {
    return key.value();
  }
}
