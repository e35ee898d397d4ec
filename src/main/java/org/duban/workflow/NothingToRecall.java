package org.duban.workflow;

import org.duban.shared.DomainException;

/** The person has lent this task to nobody, or has it back already. */
public class NothingToRecall extends DomainException {
  private static final long serialVersionUID = 1L;

  public NothingToRecall(String taskName) {
    super(taskName);
  }
}
