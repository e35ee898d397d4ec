package org.duban.escalation;

import org.duban.shared.DomainException;

/** The record of an interview lacks something or is too long. */
public class InterviewIncomplete extends DomainException {
  private static final long serialVersionUID = 1L;

  public InterviewIncomplete(int words, int line) {
    super(words, line);
  }
}
