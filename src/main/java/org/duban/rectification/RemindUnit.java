package org.duban.rectification;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;

/** Tells clerk and leader that the report is due soon; called by the process. */
@Stateless
public class RemindUnit {
  private Rectifications cases;
  private RectificationDues dues;
  private SendNotice notices;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected RemindUnit() {}

  @Inject
  public RemindUnit(
      Rectifications cases, RectificationDues dues, SendNotice notices, Event<DomainEvent> events) {
    this.cases = cases;
    this.dues = dues;
    this.notices = notices;
    this.events = events;
  }

  public void remind(CaseKey key) {
    RectificationCase found = cases.get(key);
    if (!found.getState().isWithUnit()) {
      return;
    }
    notices.toUnit(
        found.unit(),
        Set.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
        key,
        "rectification_case.message.due_soon",
        dues.chinese(found.getDueAt()),
        found.openItems().size());
    events.fire(new UnitReminded(key, found.getDueAt()));
  }
}
