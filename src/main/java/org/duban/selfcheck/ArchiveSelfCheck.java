package org.duban.selfcheck;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.duban.people.Units;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/**
 * Enters a report that was filed before the product was there; no process is started and nobody is
 * asked for anything. Called by loaders only.
 */
@Stateless
public class ArchiveSelfCheck {
  @Inject SelfChecks selfChecks;
  @Inject Units units;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Enters it as sealed and filed on time.
   *
   * @param hands who wrote, sealed and received it, three different people
   * @param sealedAt when the unit's leader sealed it; its due date was the same moment
   * @return its key
   * @throws SelfCheckExists when the unit has a report of the quarter
   * @throws SelfCheckIncomplete when the content lacks something
   */
  public CaseKey archive(
      Quarter quarter, UnitCode unit, SelfCheckContent content, Hands hands, Instant sealedAt) {
    if (selfChecks.findLocked(quarter, unit).isPresent()) {
      throw new SelfCheckExists(quarter);
    }
    var report = new SelfCheck(quarter, units.get(unit), sealedAt, sealedAt);
    report.write(content, hands.clerk(), clock.today());
    report.submit(hands.clerk());
    report.seal(null, hands.leader(), sealedAt);
    report.receive(hands.reviewer(), sealedAt);
    report.file(sealedAt);
    selfChecks.add(report);
    events.fire(new SelfCheckFiled(report.key(), report.digest().orElse("")));
    return report.key();
  }
}
