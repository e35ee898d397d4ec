package org.duban.circular;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.LeaderLevel;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the first draft of a circular from the verified inspections of its quarter, and freezes
 * their rows in it. Called by the process only.
 */
@Stateless
public class DraftCircular {
  @Inject Circulars circulars;
  @Inject FirstDraft firstDraft;
  @Inject OfficeClock clock;
  @Inject WorkingCalendar calendar;
  @Inject Event<DomainEvent> events;

  @Inject
  @ConfigProperty(name = "duban.circular.report-working-days", defaultValue = "5")
  private int reportWorkingDays;

  /**
   * Drafts it; a circular that has a draft keeps it.
   *
   * @param key the quarter's, or that of a correction that was ordered
   */
  public void draft(CaseKey key) {
    Circular circular = circulars.find(key).orElseGet(() -> open(key));
    if (circular.getState() != CircularState.OPENED) {
      return;
    }
    var demand =
        new ReportDemand(
            calendar.plusWorkingDays(clock.today(), reportWorkingDays),
            null,
            LeaderLevel.LEADER_IN_CHARGE,
            true);
    firstDraft.fill(circular, demand);
    events.fire(new CircularDrafted(key, circular.rows().size()));
  }

  private Circular open(CaseKey key) {
    Circular circular = Circular.firstOf(Quarter.parse(key.value()));
    circulars.add(circular);
    return circular;
  }
}
