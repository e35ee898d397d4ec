package org.duban.worklist.bulk;

import org.duban.shared.DomainException;

/** The person has the task already. */
public class AlreadyYours extends DomainException {
  private static final long serialVersionUID = 1L;

  public AlreadyYours(String taskName) {
    super(taskName);
  }
}
