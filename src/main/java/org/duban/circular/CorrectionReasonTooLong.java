package org.duban.circular;

import org.duban.shared.DomainException;

/** The reason of a correction is longer than a circular prints. Facts: the limit, its length. */
public class CorrectionReasonTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public CorrectionReasonTooLong(int limit, int length) {
    super(limit, length);
  }
}
