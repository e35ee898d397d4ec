package org.duban.selfcheck;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** No report has this number. */
public class UnknownSelfCheck extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownSelfCheck(CaseKey key) {
    super(key.value());
  }
}
