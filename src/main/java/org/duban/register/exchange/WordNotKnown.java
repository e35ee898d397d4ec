package org.duban.register.exchange;

import org.duban.shared.DomainException;

/** A cell holds a word that the column does not know. */
public class WordNotKnown extends DomainException {
  private static final long serialVersionUID = 1L;

  public WordNotKnown(String column, String word, String known) {
    super(column, word, known);
  }
}
