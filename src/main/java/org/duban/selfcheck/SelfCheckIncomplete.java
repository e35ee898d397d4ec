package org.duban.selfcheck;

import org.duban.shared.DomainException;

/** The report still lacks something. */
public class SelfCheckIncomplete extends DomainException {
  private static final long serialVersionUID = 1L;

  public SelfCheckIncomplete(int missing) {
    super(missing);
  }
}
