package org.duban.register;

import org.duban.shared.DomainException;

/** A word is not empty and not longer than the dictionary holds. */
public class WordNameWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public WordNameWrong(int limit) {
    super(limit);
  }
}
