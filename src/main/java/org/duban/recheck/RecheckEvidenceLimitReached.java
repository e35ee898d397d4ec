package org.duban.recheck;

import org.duban.shared.DomainException;

/** No more evidence fits. */
public class RecheckEvidenceLimitReached extends DomainException {
  private static final long serialVersionUID = 1L;

  public RecheckEvidenceLimitReached(int limit) {
    super(limit);
  }
}
