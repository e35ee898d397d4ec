package org.duban.inspection;

import org.duban.shared.DomainException;

/** Points must be above 0 and within the indicator's value. Facts: its code and value. */
public class PointsOutOfRange extends DomainException {
  private static final long serialVersionUID = 1L;

  public PointsOutOfRange(String code, String limit) {
    super(code, limit);
  }
}
