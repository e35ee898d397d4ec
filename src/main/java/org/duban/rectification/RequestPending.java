package org.duban.rectification;

import org.duban.shared.DomainException;

/** An earlier application of the same kind still waits for its decision. */
public class RequestPending extends DomainException {
  private static final long serialVersionUID = 1L;

  public RequestPending() {
    super();
  }
}
