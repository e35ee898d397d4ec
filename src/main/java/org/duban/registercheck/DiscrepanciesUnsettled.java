package org.duban.registercheck;

import org.duban.shared.DomainException;

/** The office has not said of every discrepancy whether it is true. */
public class DiscrepanciesUnsettled extends DomainException {
  private static final long serialVersionUID = 1L;

  public DiscrepanciesUnsettled(long number) {
    super(number);
  }
}
