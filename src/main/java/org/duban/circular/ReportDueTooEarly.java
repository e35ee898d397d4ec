package org.duban.circular;

import java.time.LocalDate;
import org.duban.shared.DomainException;

/** Units would have to report before the circular reaches them. */
public class ReportDueTooEarly extends DomainException {
  private static final long serialVersionUID = 1L;

  public ReportDueTooEarly(LocalDate dueOn) {
    super(dueOn);
  }
}
