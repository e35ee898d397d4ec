package org.duban.selfcheck;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The figures were taken outside the period or in the future (R04). */
public class CutOffOutsidePeriod extends DomainException {
  private static final long serialVersionUID = 1L;

  public CutOffOutsidePeriod(LocalDate first, LocalDate last) {
    super(first, last);
  }
}
