package org.duban.rectification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;

/** 结转: what is open goes on in the next quarter's ledger; called by the process. */
@Stateless
public class CarryOverOpenItems {
  private Rectifications cases;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected CarryOverOpenItems() {}

  @Inject
  public CarryOverOpenItems(Rectifications cases, OfficeClock clock, Event<DomainEvent> events) {
    this.cases = cases;
    this.clock = clock;
    this.events = events;
  }

  /** Number of items that are carried from a quarter's ledger, older ones among them. */
  public int carryOver(Quarter quarter) {
    int carried = 0;
    for (RectificationCase open : cases.listOpen()) {
      if (open.getQuarter().compareTo(quarter) <= 0) {
        int items = open.carryOver(quarter, quarter.next(), clock.instant());
        if (items > 0) {
          events.fire(new ItemsCarriedOver(open.key(), quarter.next(), items));
        }
        carried += items;
      }
    }
    return carried;
  }
}
