package org.duban.escalation;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** A promise was due before it was made. */
public class PromiseBeforeInterview extends DomainException {
  private static final long serialVersionUID = 1L;

  public PromiseBeforeInterview(LocalDate heldOn) {
    super(heldOn);
  }
}
