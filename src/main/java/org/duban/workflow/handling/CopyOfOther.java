package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** What was sent to one person is confirmed by that person alone. */
public class CopyOfOther extends DomainException {
  private static final long serialVersionUID = 1L;
}
