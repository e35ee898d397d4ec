package org.duban.administration;

import org.duban.shared.DomainException;

/** The clock can only be moved to a later time: what has happened stays in the past. */
public class ClockOnlyForward extends DomainException {
  private static final long serialVersionUID = 1L;

  public ClockOnlyForward(String now) {
    super(now);
  }
}
