package org.duban.register;

import org.duban.shared.DomainException;

/** The states are the product's own: they can be renamed, none can be added. */
public class WordsFixed extends DomainException {
  private static final long serialVersionUID = 1L;

  public WordsFixed(Dictionary dictionary) {
    super(dictionary);
  }
}
