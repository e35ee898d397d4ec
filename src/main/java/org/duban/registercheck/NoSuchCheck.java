package org.duban.registercheck;

import org.duban.shared.DomainException;

/** There is no check with this key. */
public class NoSuchCheck extends DomainException {
  private static final long serialVersionUID = 1L;

  public NoSuchCheck(String key) {
    super(key);
  }
}
