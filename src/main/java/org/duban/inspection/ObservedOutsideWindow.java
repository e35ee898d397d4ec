package org.duban.inspection;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The monitoring point lies outside the quarter's window. Facts: its first and last day. */
public class ObservedOutsideWindow extends DomainException {
  private static final long serialVersionUID = 1L;

  public ObservedOutsideWindow(LocalDate from, LocalDate to) {
    super(from, to);
  }
}
