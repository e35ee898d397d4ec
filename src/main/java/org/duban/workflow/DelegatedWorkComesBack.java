package org.duban.workflow;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** Whoever works on somebody's behalf gives the work back; the owner finishes it. */
public class DelegatedWorkComesBack extends DomainException {
  private static final long serialVersionUID = 1L;

  public DelegatedWorkComesBack(String taskName, UserId owner) {
    super(taskName, owner);
  }
}
