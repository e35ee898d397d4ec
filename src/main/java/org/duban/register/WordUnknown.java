package org.duban.register;

import org.duban.shared.DomainException;

/** The dictionary has no such word. */
public class WordUnknown extends DomainException {
  private static final long serialVersionUID = 1L;

  public WordUnknown(String code) {
    super(code);
  }
}
