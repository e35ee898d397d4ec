package org.duban.inspection;

import org.duban.shared.DomainException;

/** A text is longer than the record keeps. Facts: which text, the limit, its length. */
public class InspectionTextTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public InspectionTextTooLong(InspectionText which, int limit, int length) {
    super(which, limit, length);
  }
}
