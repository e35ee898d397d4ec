package org.duban.reconciliation;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The day by which the other side is to be corrected has passed or is missing. */
public class CorrectionDueDayWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionDueDayWrong(LocalDate dueOn, LocalDate today) {
    super(dueOn, today);
  }
}
