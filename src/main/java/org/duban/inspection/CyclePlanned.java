package org.duban.inspection;

import org.duban.shared.DomainEvent;
import org.duban.shared.Quarter;

/** The plan of a quarter was decided; the seed is fixed from here on. */
public record CyclePlanned(Quarter quarter, int accounts, String seed) implements DomainEvent {
  @Override
  public String subject() {
    return quarter.toString();
  }
}
