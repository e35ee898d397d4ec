package org.duban.register;

import org.duban.shared.DomainException;

/** A code that cannot stand in this dictionary. */
public class WordCodeWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public WordCodeWrong(Dictionary dictionary, String code) {
    super(dictionary, code);
  }
}
