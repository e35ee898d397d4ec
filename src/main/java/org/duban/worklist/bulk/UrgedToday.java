package org.duban.worklist.bulk;

import org.duban.shared.DomainException;

/** The person has urged the task today. */
public class UrgedToday extends DomainException {
  private static final long serialVersionUID = 1L;

  public UrgedToday(String taskName) {
    super(taskName);
  }
}
