package org.duban.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.jspecify.annotations.Nullable;

/** Gives a difference to its unit, and tells the unit's clerks. */
@ApplicationScoped
public class Asking {
  @Inject CurrentUser user;
  @Inject OfficeClock clock;
  @Inject SendNotice notice;
  @Inject Event<DomainEvent> events;

  public void ask(Difference difference, @Nullable LocalDate dueOn, String what) {
    if (dueOn == null) {
      throw new CorrectionDueDayMissing(difference.getName());
    }
    if (!dueOn.isAfter(clock.today())) {
      throw new CorrectionDueDayWrong(dueOn, clock.today());
    }
    difference.ask(what.strip(), dueOn, user.id(), clock.instant());
    notice.toUnit(
        difference.unit(),
        List.of(Role.UNIT_CLERK, Role.COUNTY_SUPERVISOR),
        key(difference),
        "reconciliation_difference.text.asked",
        difference.getName(),
        dueOn);
    events.fire(
        new CorrectionAsked(
            difference.getId(),
            difference.getKind(),
            difference.getName(),
            difference.unit().value(),
            dueOn.toString()));
  }

  /** 对账事项的编号, as notices and the register's history name it. */
  static CaseKey key(Difference difference) {
    return new CaseKey("DZ-" + difference.getId());
  }
}
