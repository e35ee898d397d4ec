package org.duban.document;

import org.duban.shared.DomainException;

/** A PDF is wanted, and this is none, is cut off, or is encrypted. */
public class NotAPdf extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotAPdf(String name) {
    super(name);
  }
}
