package org.duban.people;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The days of an absence lie in the past or in the wrong order. */
public class SubstitutionDaysWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public SubstitutionDaysWrong(LocalDate today) {
    super(today);
  }
}
