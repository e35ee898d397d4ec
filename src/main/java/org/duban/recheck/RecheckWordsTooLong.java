package org.duban.recheck;

import org.duban.shared.DomainException;

/** An opinion or a reason is longer than the record holds. */
public class RecheckWordsTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public RecheckWordsTooLong(int limit, int length) {
    super(limit, length);
  }
}
