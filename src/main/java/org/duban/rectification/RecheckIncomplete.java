package org.duban.rectification;

import org.duban.shared.DomainException;

/** Every open problem needs a result of the re-check. */
public class RecheckIncomplete extends DomainException {
  private static final long serialVersionUID = 1L;

  public RecheckIncomplete(int missing) {
    super(missing);
  }
}
