package org.duban.circular;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duban.inspection.PublishResults;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.people.Unit;
import org.duban.people.UnitKind;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.UnitCode;

/** Sends a numbered circular out. Called by the process only. */
@Stateless
public class IssueCircular {
  private static final Set<UnitKind> ADDRESSED =
      Set.of(UnitKind.COUNTY, UnitKind.MUNICIPAL_DEPARTMENT);

  /** Who may acknowledge it for a unit. */
  private static final Set<Role> READERS =
      Set.of(Role.UNIT_CLERK, Role.UNIT_LEADER, Role.COUNTY_SUPERVISOR);

  @Inject Circulars circulars;
  @Inject Units units;
  @Inject PublishResults publishResults;
  @Inject SendNotice notice;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /** Issues it, opens the results to the units; each it goes to gets a receipt and a notice. */
  public void issue(CaseKey key) {
    Circular circular = circulars.get(key);
    CircularIssued issued = circular.issue(clock.instant());
    publishResults.publish(circular.getQuarter(), clock.instant());
    for (UnitCode unit : recipients(circular, units.list())) {
      circulars.add(new Receipt(key, unit, clock.instant()));
      notice.toUnit(
          unit,
          READERS,
          key,
          "circular_circular.text.issued",
          circular.getQuarter().chinese(),
          issued.number());
    }
    events.fire(issued);
  }

  /** Counties and the city's departments, which it is addressed to, and every unit it names. */
  static Set<UnitCode> recipients(Circular circular, List<Unit> all) {
    var named = new TreeSet<UnitCode>();
    circular.rows().stream()
        .filter(CheckedChannel::isFailed)
        .map(CheckedChannel::unit)
        .forEach(named::add);
    var recipients = new TreeSet<UnitCode>();
    for (Unit unit : all) {
      if (ADDRESSED.contains(unit.getKind()) || named.contains(unit.code())) {
        recipients.add(unit.code());
      }
    }
    return recipients;
  }
}
