package org.duban.registercheck;

import org.duban.shared.DomainEvent;

/** The office locked the list of a quarter; so many units had not answered. */
public record RegisterCheckSettled(String quarter, long unanswered) implements DomainEvent {
  @Override
  public String subject() {
    return quarter;
  }
}
