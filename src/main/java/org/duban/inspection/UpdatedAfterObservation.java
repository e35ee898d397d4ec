package org.duban.inspection;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The page was updated after the day on which it was seen. Facts: both days. */
public class UpdatedAfterObservation extends DomainException {
  private static final long serialVersionUID = 1L;

  public UpdatedAfterObservation(LocalDate updated, LocalDate seen) {
    super(updated, seen);
  }
}
