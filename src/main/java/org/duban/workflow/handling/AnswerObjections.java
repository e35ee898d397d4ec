package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** Somebody objected: whoever decides says why they decide as they do. */
public class AnswerObjections extends DomainException {
  private static final long serialVersionUID = 1L;

  public AnswerObjections(String taskName) {
    super(taskName);
  }
}
