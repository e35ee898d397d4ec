package org.duban.register;

import org.duban.shared.DomainException;

/** A channel was to be closed without a picture of the notice (关停公告) that was posted. */
public class ClosureNoticeMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public ClosureNoticeMissing(String name) {
    super(name);
  }
}
