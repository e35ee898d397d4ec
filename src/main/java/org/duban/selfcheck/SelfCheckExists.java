package org.duban.selfcheck;

import org.duban.shared.DomainException;
import org.duban.shared.Quarter;

/** The unit already has a report of the quarter. */
public class SelfCheckExists extends DomainException {
  private static final long serialVersionUID = 1L;

  public SelfCheckExists(Quarter quarter) {
    super(quarter);
  }
}
