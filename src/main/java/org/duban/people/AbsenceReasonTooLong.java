package org.duban.people;

import org.duban.shared.DomainException;

/** A reason longer than the record holds. */
public class AbsenceReasonTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public AbsenceReasonTooLong(int limit) {
    super(limit);
  }
}
