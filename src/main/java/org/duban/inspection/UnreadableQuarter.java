package org.duban.inspection;

import org.duban.shared.DomainException;

/** What should name a quarter, mostly in an address edited by hand, does not. */
public class UnreadableQuarter extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnreadableQuarter() {
    super();
  }
}
