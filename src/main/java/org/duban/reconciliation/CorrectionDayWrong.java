package org.duban.reconciliation;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A correction is to hold from a day to come. */
public class CorrectionDayWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionDayWrong(LocalDate since, LocalDate today) {
    super(since, today);
  }
}
