package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** Everybody who was named has the same task to read already. */
public class AllShownAlready extends DomainException {
  private static final long serialVersionUID = 1L;

  public AllShownAlready(String taskName) {
    super(taskName);
  }
}
