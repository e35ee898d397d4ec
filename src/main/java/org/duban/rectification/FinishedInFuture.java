package org.duban.rectification;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A rectification that is still to come is not finished. */
public class FinishedInFuture extends DomainException {
  private static final long serialVersionUID = 1L;

  public FinishedInFuture(LocalDate finishedOn, LocalDate today) {
    super(finishedOn, today);
  }
}
