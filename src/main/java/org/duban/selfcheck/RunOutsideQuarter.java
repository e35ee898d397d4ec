package org.duban.selfcheck;

import org.duban.shared.DomainException;
import org.duban.shared.Quarter;

/** A run of checks lies outside the quarter, runs backwards or says no result (R11). */
public class RunOutsideQuarter extends DomainException {
  private static final long serialVersionUID = 1L;

  public RunOutsideQuarter(Quarter quarter) {
    super(quarter);
  }
}
