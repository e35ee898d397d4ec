package org.duban.circular;

import org.duban.shared.DomainException;

/** The units' deadline passed while the circular waited for its signature. */
public class ReportDueBeforeSigning extends DomainException {
  private static final long serialVersionUID = 1L;

  /**
   * @param due as the circular prints it
   */
  public ReportDueBeforeSigning(String due) {
    super(due);
  }
}
