package org.duban.registercheck;

import org.duban.shared.DomainEvent;

/** A county stands for the answers of so many of its units; code of the county. */
public record CountyConfirmed(String quarter, String county, int units) implements DomainEvent {
  @Override
  public String subject() {
    return quarter;
  }
}
