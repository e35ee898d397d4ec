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
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Numbers it; the organ is the one that was signed, the year the office's of today. A circular
   * with a number keeps it.
   */
  public void number(CaseKey key) {
    Circular circular = circulars.get(key);
    if (circular.number().isPresent()) {
      return;
    }
    String organ = circular.style().orElseThrow().organCode();
    CircularNumber number = numbers.next(organ, clock.today().getYear());
    circular.number(number);
    events.fire(new CircularNumbered(key, number.toString()));
  }
}
