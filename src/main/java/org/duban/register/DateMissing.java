package org.duban.register;

import org.duban.shared.DomainException;

/** A date that the kind of filing needs was left empty. */
public class DateMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public DateMissing(FilingDate date) {
    super(date);
  }
}
