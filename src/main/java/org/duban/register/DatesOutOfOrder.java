package org.duban.register;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** Two dates of one filing or history contradict each other. */
public class DatesOutOfOrder extends DomainException {
  private static final long serialVersionUID = 1L;

  public DatesOutOfOrder(
      FilingDate first, LocalDate firstDay, FilingDate second, LocalDate secondDay) {
    super(first, firstDay, second, secondDay);
  }
}
