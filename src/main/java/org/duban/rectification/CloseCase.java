package org.duban.rectification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;

/** 销号: nothing is open any more; called by the process. */
@Stateless
public class CloseCase {
  private Rectifications cases;
  private LastCase lastCase;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected CloseCase() {}

  @Inject
  public CloseCase(
      Rectifications cases, LastCase lastCase, OfficeClock clock, Event<DomainEvent> events) {
    this.cases = cases;
    this.lastCase = lastCase;
    this.clock = clock;
    this.events = events;
  }

  public void close(CaseKey key) {
    Quarter quarter = cases.get(key).getQuarter();
    cases.lock(quarter);
    cases.get(key).close(clock.instant());
    events.fire(new CaseClosed(key));
    lastCase.announce(quarter);
  }
}
