package org.duban.inspection;

import org.duban.shared.DomainException;

/** The indicator is not for this kind of channel (SC-1, SC-8). Fact: its code. */
public class IndicatorDoesNotApply extends DomainException {
  private static final long serialVersionUID = 1L;

  public IndicatorDoesNotApply(String code) {
    super(code);
  }
}
