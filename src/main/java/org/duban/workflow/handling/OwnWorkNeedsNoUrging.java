package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** The task lies with the person who wants to urge it. */
public class OwnWorkNeedsNoUrging extends DomainException {
  private static final long serialVersionUID = 1L;

  public OwnWorkNeedsNoUrging(String taskName) {
    super(taskName);
  }
}
