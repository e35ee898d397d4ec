package org.duban.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.duban.shared.Quarter;

/** Which quarters there is something to list of. */
@ApplicationScoped
public class SelfCheckQuarters {
  @Inject SelfChecks selfChecks;

  /** Quarters that have reports of any unit, newest first. */
  public List<Quarter> list() {
    return selfChecks.quarters();
  }
}
