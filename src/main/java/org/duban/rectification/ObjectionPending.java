package org.duban.rectification;

import org.duban.shared.DomainException;

/** The report cannot go on while an objection waits for its decision. */
public class ObjectionPending extends DomainException {
  private static final long serialVersionUID = 1L;

  public ObjectionPending() {
    super();
  }
}
