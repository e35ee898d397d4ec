package org.duban.escalation;

import org.duban.shared.DomainException;

/** A part of the interview's record has more characters than fit. */
public class InterviewTooLong extends DomainException {
  private static final long serialVersionUID = 1L;

  public InterviewTooLong(InterviewPart part, int length) {
    super(part, part.limit(), length);
  }
}
