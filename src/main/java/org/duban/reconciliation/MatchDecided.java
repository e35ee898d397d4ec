package org.duban.reconciliation;

import org.duban.shared.DomainEvent;

/** The office said whether two entries are the same channel. */
public record MatchDecided(long differenceId, String name, boolean same) implements DomainEvent {
  @Override
  public String subject() {
    return "difference-" + differenceId;
  }
}
