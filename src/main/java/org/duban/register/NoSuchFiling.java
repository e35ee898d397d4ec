package org.duban.register;

import org.duban.shared.DomainException;

/** There is no filing with this number. */
public class NoSuchFiling extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoSuchFiling(String key) {
    super(key);
  }
}
