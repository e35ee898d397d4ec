package org.duban.selfcheck;

import org.duban.shared.DomainException;

/** A text is longer than the record holds. */
public class SelfCheckTextTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public SelfCheckTextTooLong(int limit, int length) {
    super(limit, length);
  }
}
