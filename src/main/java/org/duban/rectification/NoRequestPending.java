package org.duban.rectification;

import org.duban.shared.DomainException;

/** The application was decided meanwhile. */
public class NoRequestPending extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoRequestPending() {
    super();
  }
}
