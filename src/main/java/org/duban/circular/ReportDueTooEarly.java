package org.duban.circular;

import org.duban.shared.DomainException;

/** Units would have to report before the circular reaches them. */
public class ReportDueTooEarly extends DomainException {
  private static final long serialVersionUID = 1L;

  /**
   * @param due as the circular prints it
   */
  public ReportDueTooEarly(String due) {
    super(due);
  }
}
