package org.duban.escalation;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** The interview lies before its order or in the future. */
public class InterviewDateImpossible extends DomainException {
  private static final long serialVersionUID = 1L;

  public InterviewDateImpossible(LocalDate first, LocalDate last) {
    super(first, last);
  }
}
