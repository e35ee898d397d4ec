package org.duban.recheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** The case was never re-checked. */
public class NoRecheck extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoRecheck(CaseKey key) {
    super(key.value());
  }
}
