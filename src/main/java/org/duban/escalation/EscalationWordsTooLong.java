package org.duban.escalation;

import org.duban.shared.DomainException;

/** An opinion is longer than the record holds. */
public class EscalationWordsTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public EscalationWordsTooLong(int limit, int length) {
    super(limit, length);
  }
}
