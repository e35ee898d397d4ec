package org.duban.administration;

import org.duban.shared.DomainException;

/** The clock follows the machine outside the demo. */
public class ClockNotMovable extends DomainException {
  private static final long serialVersionUID = 1L;

  public ClockNotMovable() {
    super();
  }
}
