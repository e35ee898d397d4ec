package org.duban.inspection;

import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** The section chief sent so many inspections back to the inspectors. */
public record ResultsReturned(Quarter quarter, int inspections) implements DomainEvent {
  @Override
  public String subject() {
    return quarter.toString();
  }
}
