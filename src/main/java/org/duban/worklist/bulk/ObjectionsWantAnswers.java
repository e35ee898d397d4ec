package org.duban.worklist.bulk;

import org.duban.shared.DomainException;

/** A signer objected; whoever decides all the same says why, in this very case. */
public class ObjectionsWantAnswers extends DomainException {
  private static final long serialVersionUID = 1L;

  public ObjectionsWantAnswers(String taskName) {
    super(taskName);
  }
}
