package org.duban.circular;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/**
 * Gives a signed circular its number, in the transaction that stores it: only signed circulars use
 * up numbers, and none is lost. Called by the process only.
 */
@Stateless
public class NumberCircular {
  @Inject Circulars circulars;
  @Inject CircularNumbers numbers;
  @Inject Office office;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /** Numbers it; the year is the office's of today. A circular with a number keeps it. */
  public void number(CaseKey key) {
    Circular circular = circulars.get(key);
    if (circular.number().isPresent()) {
      return;
    }
    CircularNumber number = numbers.next(office.getOrganCode(), clock.today().getYear());
    circular.number(number);
    events.fire(new CircularNumbered(key, number.toString()));
  }
}
