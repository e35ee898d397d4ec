package org.duban.inspection;

import org.duban.shared.DomainException;

/** Sending back needs a reason beside at least one channel. */
public class NoReasonGiven extends DomainException {
  private static final long serialVersionUID = 1L;
}
