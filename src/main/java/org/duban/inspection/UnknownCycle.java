package org.duban.inspection;

import org.duban.shared.DomainException;
import org.duban.shared.Quarter;

/** No cycle was opened for the quarter. Facts: the quarter. */
public class UnknownCycle extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownCycle(Quarter quarter) {
    super(quarter);
  }
}
