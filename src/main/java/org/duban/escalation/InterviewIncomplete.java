package org.duban.escalation;

import org.duban.shared.DomainException;

/** The record of an interview lacks something. */
public class InterviewIncomplete extends DomainException {
  private static final long serialVersionUID = 1L;
}
