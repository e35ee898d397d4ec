package org.duban.circular;

import org.duban.shared.DomainException;

/** Whoever returns a circular must say what is to be changed. */
public class ReturnNeedsReason extends DomainException {
  private static final long serialVersionUID = 1L;

  public ReturnNeedsReason() {
    super();
  }
}
