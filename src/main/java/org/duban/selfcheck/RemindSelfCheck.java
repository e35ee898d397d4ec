package org.duban.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;

/** Reminds a unit of a report that it still owes (R21); only its step calls it. */
@ApplicationScoped
public class RemindSelfCheck {
  @Inject SelfChecks selfChecks;
  @Inject SendNotice send;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  public void remind(CaseKey key) {
    SelfCheck report = selfChecks.get(key);
    if (report.getState() != SelfCheckState.WRITING) {
      return;
    }
    int people =
        send.toUnit(
            report.unit(),
            List.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
            key,
            "selfcheck_write_self_check.message.reminder",
            report.getQuarter().chinese(),
            LocalDate.ofInstant(report.getDueAt(), clock.zone()));
    events.fire(new SelfCheckReminded(key, people));
  }
}
