package org.duban.selfcheck;

import org.duban.shared.DomainException;

/** A figure is negative, or a rate is above 100 per cent. */
public class FigureOutOfRange extends DomainException {
  private static final long serialVersionUID = 1L;

  public FigureOutOfRange() {
    super();
  }
}
