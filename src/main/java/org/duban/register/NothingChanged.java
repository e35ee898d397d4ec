package org.duban.register;

import org.duban.shared.DomainException;

/** A change was filed that changes nothing. */
public class NothingChanged extends DomainException {
  private static final long serialVersionUID = 1L;

  public NothingChanged(String name) {
    super(name);
  }
}
