package org.duban.selfcheck;

import org.duban.shared.DomainException;

/** The report stands at another step than the one that was asked for. */
public class SelfCheckNotAtThisStep extends DomainException {
  private static final long serialVersionUID = 1L;

  public SelfCheckNotAtThisStep(SelfCheckState state) {
    super(state);
  }
}
