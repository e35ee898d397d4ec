package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** The preview announces neither a new nor a changed entry. */
public class NothingToEnter extends DomainException {
  private static final long serialVersionUID = 1L;

  public NothingToEnter(String file) {
    super(file);
  }
}
