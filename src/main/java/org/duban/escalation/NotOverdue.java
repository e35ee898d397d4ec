package org.duban.escalation;

import org.duban.shared.DomainException;

/** Nothing of the case is overdue. */
public class NotOverdue extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotOverdue(String key) {
    super(key);
  }
}
