package org.duban.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.duban.shared.Quarter;

/** Opens a quarter's results to counties and units; called by the circular when it is issued. */
@Stateless
public class PublishResults {
  @Inject InspectionCycles cycles;

  /**
   * A quarter whose results are open already, as at a correction, stays as it is.
   *
   * @param at when the circular was issued
   * @throws CycleNotInState when the results are not verified
   */
  public void publish(Quarter quarter, Instant at) {
    cycles.get(quarter).published(at);
  }
}
