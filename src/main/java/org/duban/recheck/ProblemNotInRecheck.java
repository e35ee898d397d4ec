package org.duban.recheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** The problem is not part of this re-check. */
public class ProblemNotInRecheck extends DomainException {
  private static final long serialVersionUID = 1L;

  public ProblemNotInRecheck(CaseKey key) {
    super(key.value());
  }
}
