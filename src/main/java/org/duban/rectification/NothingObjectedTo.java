package org.duban.rectification;

import org.duban.shared.DomainException;

/** An objection names at least one problem. */
public class NothingObjectedTo extends DomainException {
  private static final long serialVersionUID = 1L;

  public NothingObjectedTo() {
    super();
  }
}
