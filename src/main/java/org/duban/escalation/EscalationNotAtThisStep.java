package org.duban.escalation;

import org.duban.shared.DomainException;

/** The escalation stands at another step than the one that was asked for. */
public class EscalationNotAtThisStep extends DomainException {
  private static final long serialVersionUID = 1L;

  public EscalationNotAtThisStep(EscalationState state) {
    super(state);
  }
}
