package org.duban.rectification;

import org.duban.shared.DomainException;

/** A text of the answer has more characters than fit. */
public class AnswerTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public AnswerTooLong(AnswerPart part, int length) {
    super(part, part.limit(), length);
  }
}
