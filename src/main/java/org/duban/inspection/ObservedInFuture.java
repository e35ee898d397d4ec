package org.duban.inspection;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The monitoring point is still to come. Fact: the day. */
public class ObservedInFuture extends DomainException {
  private static final long serialVersionUID = 1L;

  public ObservedInFuture(LocalDate point) {
    super(point);
  }
}
