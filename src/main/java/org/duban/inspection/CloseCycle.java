package org.duban.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;

/** Marks a quarter as closed, once its rectification is summed up; called by that feature. */
@Stateless
public class CloseCycle {
  @Inject InspectionCycles cycles;
  @Inject OfficeClock clock;

  /**
   * @throws CycleNotInState when the results were not verified, or it is closed already
   */
  public void close(Quarter quarter) {
    cycles.get(quarter).closed(clock.instant());
  }
}
