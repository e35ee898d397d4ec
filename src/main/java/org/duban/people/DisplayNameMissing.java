package org.duban.people;

import org.duban.shared.DomainException;

/** A person needs a name that others recognise. */
public class DisplayNameMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public DisplayNameMissing() {
    super();
  }
}
