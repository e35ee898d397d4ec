package org.duban.shared;

import java.time.LocalDate;

/** A period was to begin after its end. Facts: the two days. */
public class DatesInWrongOrder extends DomainException {
  private static final long serialVersionUID = 1L;

  public DatesInWrongOrder(LocalDate from, LocalDate to) {
    super(from, to);
  }
}
