package org.duban.escalation;

import org.duban.shared.DomainException;

/** The last measure of the case is not over yet. */
public class EscalationStillRuns extends DomainException {
  private static final long serialVersionUID = 1L;

  public EscalationStillRuns(String key) {
    super(key);
  }
}
