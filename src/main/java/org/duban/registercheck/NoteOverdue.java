package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** Notes once that a unit did not answer in time, and tells its county. */
@ApplicationScoped
@Transactional
public class NoteOverdue {
  @Inject private RegisterChecks checks;
  @Inject private Units units;
  @Inject private SendNotice notice;
  @Inject private OfficeClock clock;
  @Inject private Event<DomainEvent> events;

  public void note(CaseKey key) {
    RegisterCheck check = checks.get(key);
    if (!check.noteOverdue(clock.instant())) {
      return;
    }
    events.fire(new RegisterCheckOverdue(key));
    var unit = units.get(check.unit());
    unit.county()
        .ifPresent(
            county ->
                notice.toUnit(
                    county,
                    List.of(Role.COUNTY_SUPERVISOR),
                    key,
                    "registercheck_progress.text.overdue",
                    unit.getName(),
                    check.getQuarter().chinese()));
  }
}
