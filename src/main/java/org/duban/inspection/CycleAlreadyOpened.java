package org.duban.inspection;

import org.duban.shared.DomainException;
import org.duban.shared.Quarter;

/** The quarter's cycle was opened before. Facts: the quarter. */
public class CycleAlreadyOpened extends DomainException {
  private static final long serialVersionUID = 1L;

  public CycleAlreadyOpened(Quarter quarter) {
    super(quarter);
  }
}
