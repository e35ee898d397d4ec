package org.duban.workflow.handling;

import org.duban.shared.DomainException;

/** Whoever objects or passes on says why. */
public class OpinionMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public OpinionMissing() {
    super();
  }
}
