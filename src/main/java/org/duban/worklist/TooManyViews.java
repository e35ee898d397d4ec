package org.duban.worklist;

import org.duban.shared.DomainException;

/** Every view is counted whenever the lists are opened, so there is an end to them. */
public class TooManyViews extends DomainException {
  private static final long serialVersionUID = 1L;

  public TooManyViews(int most) {
    super(most);
  }
}
