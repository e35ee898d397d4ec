package org.duban.inspection;

import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** A quarter's inspection was opened. */
public record CycleOpened(Quarter quarter) implements DomainEvent {
  @Override
  public String subject() {
    return quarter.toString();
  }
}
