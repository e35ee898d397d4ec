package org.duban.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** Closes a form that was withdrawn or refused. */
@ApplicationScoped
@Transactional
public class EndFiling {
  @Inject private Filings filings;
  @Inject private OfficeClock clock;
  @Inject private Event<DomainEvent> events;

  public void end(CaseKey key) {
    Filing filing = filings.get(key);
    filing.ended(clock.instant());
    events.fire(new FilingEnded(key, filing.getState()));
  }
}
