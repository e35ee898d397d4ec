package org.duban.register;

import org.duban.shared.DomainException;

/** A code stands in a dictionary once. */
public class WordTaken extends DomainException {
  private static final long serialVersionUID = 1L;

  public WordTaken(String code, String name) {
    super(code, name);
  }
}
