package org.duban.people;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The day of a hand-over lies in the future or before the person began. */
public class HandOverDayWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public HandOverDayWrong(LocalDate since, LocalDate today) {
    super(since, today);
  }
}
