package org.duban.selfcheck;

import org.duban.shared.DomainException;

/** A counted line does not say what it counts, or uses too many words for it. */
public class LineWithoutName extends DomainException {
  private static final long serialVersionUID = 1L;

  public LineWithoutName(ReportSection section) {
    super(section);
  }
}
