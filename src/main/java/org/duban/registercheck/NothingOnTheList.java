package org.duban.registercheck;

import org.duban.shared.DomainException;

/** A unit without channels confirmed an empty list instead of reporting nil. */
public class NothingOnTheList extends DomainException {
  private static final long serialVersionUID = 1L;

  public NothingOnTheList(String unitName) {
    super(unitName);
  }
}
