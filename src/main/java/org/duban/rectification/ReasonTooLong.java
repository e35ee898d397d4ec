package org.duban.rectification;

import org.duban.shared.DomainException;

/** A reason has more characters than fit. */
public class ReasonTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public ReasonTooLong(int limit, int length) {
    super(limit, length);
  }
}
