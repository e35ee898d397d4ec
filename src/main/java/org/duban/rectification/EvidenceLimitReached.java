package org.duban.rectification;

import org.duban.shared.DomainException;

/** A problem holds only so many pictures. */
public class EvidenceLimitReached extends DomainException {
  private static final long serialVersionUID = 1L;

  public EvidenceLimitReached(int limit) {
    super(limit);
  }
}
