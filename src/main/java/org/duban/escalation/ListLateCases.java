package org.duban.escalation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;

/**
 * The cases whose due date has passed while the unit still owes its report; only the watch asks.
 */
@Stateless
public class ListLateCases {
  @Inject Rectifications rectifications;
  @Inject OfficeClock clock;

  /** Those in which an objection rests the date are among them. */
  public List<CaseKey> list() {
    return rectifications.listLate(clock.instant());
  }
}
