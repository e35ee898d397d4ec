package org.duban.escalation;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** No escalation has this number. */
public class UnknownEscalation extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownEscalation(CaseKey key) {
    super(key.value());
  }
}
