package org.duban.rectification;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A rectification cannot be over before its problem was found. */
public class FinishedBeforeFound extends DomainException {
  private static final long serialVersionUID = 1L;

  public FinishedBeforeFound(LocalDate finishedOn, LocalDate foundOn) {
    super(finishedOn, foundOn);
  }
}
