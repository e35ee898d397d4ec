package org.duban.register.exchange;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A change would hold from a day that lies ahead. */
public class DayAhead extends DomainException {
  private static final long serialVersionUID = 1L;

  public DayAhead(LocalDate day) {
    super(day);
  }
}
