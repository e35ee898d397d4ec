package org.duban.registercheck;

import org.duban.shared.DomainEvent;

/** The units of a quarter were asked to check their lists. */
public record RegisterChecksOpened(String quarter, int units) implements DomainEvent {
  @Override
  public String subject() {
    return quarter;
  }
}
