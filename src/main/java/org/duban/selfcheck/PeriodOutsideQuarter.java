package org.duban.selfcheck;

import java.time.LocalDate;
import org.duban.shared.DomainException;
import org.duban.shared.Quarter;

/** The period does not lie in the quarter that the report is of (R25). */
public class PeriodOutsideQuarter extends DomainException {
  private static final long serialVersionUID = 1L;

  public PeriodOutsideQuarter(Quarter quarter, LocalDate first, LocalDate last) {
    super(quarter, first, last);
  }
}
