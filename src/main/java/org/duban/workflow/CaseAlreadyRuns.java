package org.duban.workflow;

import org.duban.shared.CaseKey;
import org.duban.shared.DomainException;

/** The process already runs for this case; a case has one process of a kind. */
public class CaseAlreadyRuns extends DomainException {
  private static final long serialVersionUID = 1L;

  public CaseAlreadyRuns(CaseKey key) {
    super(key.value());
  }
}
