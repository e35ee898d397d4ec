package org.duban.rectification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.workflow.DueDate;

/** What failed its re-check is asked for again (B12); called by the process. */
@Stateless
public class OpenNextRound {
  private Rectifications cases;
  private RectificationDues dues;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected OpenNextRound() {}

  @Inject
  public OpenNextRound(Rectifications cases, RectificationDues dues, Event<DomainEvent> events) {
    this.cases = cases;
    this.dues = dues;
    this.events = events;
  }

  /** The dates of the new round. */
  public Map<DueDate, Instant> open(CaseKey key) {
    RectificationCase found = cases.get(key);
    Instant due = dues.dueOfNextRound();
    found.openNextRound(due);
    events.fire(new RoundOpened(key, found.getRound(), due));
    return dues.around(due);
  }
}
