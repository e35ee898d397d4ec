package org.duban.inspection;

import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** The section chief verified the quarter's results; the circular can be drafted. */
public record ResultsVerified(Quarter quarter) implements DomainEvent {
  @Override
  public String subject() {
    return quarter.toString();
  }
}
