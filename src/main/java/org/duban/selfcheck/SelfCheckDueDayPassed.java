package org.duban.selfcheck;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The day on which reports are due lies in the past. */
public class SelfCheckDueDayPassed extends DomainException {
  private static final long serialVersionUID = 1L;

  public SelfCheckDueDayPassed(LocalDate today) {
    super(today);
  }
}
