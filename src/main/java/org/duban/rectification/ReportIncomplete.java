package org.duban.rectification;

import org.duban.shared.DomainException;

/** Something is still missing in the report. */
public class ReportIncomplete extends DomainException {
  private static final long serialVersionUID = 1L;

  public ReportIncomplete(int missing) {
    super(missing);
  }
}
