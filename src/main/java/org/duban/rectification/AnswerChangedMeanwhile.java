package org.duban.rectification;

import org.duban.shared.DomainException;

/** Somebody else changed the answer since the page was opened. */
public class AnswerChangedMeanwhile extends DomainException {
  private static final long serialVersionUID = 1L;

  public AnswerChangedMeanwhile(int number) {
    super(number);
  }
}
