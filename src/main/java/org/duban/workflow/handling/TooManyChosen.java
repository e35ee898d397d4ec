package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** More people than one act may name. */
public class TooManyChosen extends DomainException {
  private static final long serialVersionUID = 1L;

  public TooManyChosen(int limit) {
    super(limit);
  }
}
