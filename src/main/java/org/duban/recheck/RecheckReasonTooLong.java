package org.duban.recheck;

import org.duban.shared.DomainException;

/** What the inspector wrote is longer than the record holds. */
public class RecheckReasonTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public RecheckReasonTooLong(int number, int limit, int length) {
    super(number, limit, length);
  }
}
