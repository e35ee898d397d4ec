package org.duban.inspection;

import org.duban.shared.DomainException;
import org.duban.shared.Quarter;

/** The quarter has gone on or has not come so far. Facts: the quarter and where it stands. */
public class CycleNotInState extends DomainException {
  private static final long serialVersionUID = 1L;

  public CycleNotInState(Quarter quarter, CycleState state) {
    super(quarter, state);
  }
}
