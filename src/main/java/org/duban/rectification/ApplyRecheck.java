package org.duban.rectification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** Takes what a re-check found of each open problem; called by the process of the re-check. */
@Stateless
public class ApplyRecheck {
  private Rectifications cases;
  private OfficeClock clock;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected ApplyRecheck() {}

  @Inject
  public ApplyRecheck(Rectifications cases, OfficeClock clock, Event<DomainEvent> events) {
    this.cases = cases;
    this.clock = clock;
    this.events = events;
  }

  /**
   * @param results by the id of the item
   * @return whether nothing is open any more
   * @throws RecheckIncomplete when an open item has no result
   * @throws ItemNotInCase when a result is for an item of another case
   */
  public boolean apply(CaseKey key, Map<Long, RecheckResult> results) {
    RectificationCase found = cases.get(key);
    found.recheck(results, clock.instant());
    int passed = (int) results.values().stream().filter(RecheckResult::isPassed).count();
    events.fire(new ItemsRechecked(key, passed, results.size() - passed));
    return found.openItems().isEmpty();
  }
}
