package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** The task was urged as often today as the office allows. */
public class UrgedEnough extends DomainException {
  private static final long serialVersionUID = 1L;

  public UrgedEnough(String taskName, int limit) {
    super(taskName, limit);
  }
}
