package org.duban.selfcheck;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.people.CurrentUser;
import org.duban.people.Sight;
import org.duban.people.User;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;

/** The reports of a quarter that the signed-in person may see, by unit. */
@Stateless
@PermitAll
public class ListSelfChecks {
  @Inject SelfChecks selfChecks;
  @Inject CurrentUser current;
  @Inject Sight sight;
  @Inject OfficeClock clock;

  public List<SelfCheckRow> list(Quarter quarter) {
    User reader = current.get();
    return selfChecks.listOf(quarter).stream()
        .filter(report -> sight.sees(reader, report.unit()))
        .map(report -> SelfCheckRow.of(report, clock.instant()))
        .toList();
  }
}
