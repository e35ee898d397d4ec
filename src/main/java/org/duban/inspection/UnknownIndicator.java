package org.duban.inspection;

import org.duban.shared.DomainException;

/** The indicator set has no such indicator. Fact: its code. */
public class UnknownIndicator extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownIndicator(String code) {
    super(code);
  }
}
