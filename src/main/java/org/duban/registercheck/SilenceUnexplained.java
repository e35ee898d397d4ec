package org.duban.registercheck;

import org.duban.shared.DomainException;

/** An account that was silent for more than 14 days was screened without a reason (B16). */
public class SilenceUnexplained extends DomainException {
  private static final long serialVersionUID = 1L;

  public SilenceUnexplained(String name, long days) {
    super(name, days);
  }
}
