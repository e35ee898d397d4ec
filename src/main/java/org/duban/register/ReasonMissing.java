package org.duban.register;

import org.duban.shared.DomainException;

/** A filing was submitted without its reason. */
public class ReasonMissing extends DomainException {
  private static final long serialVersionUID = 1L;

  public ReasonMissing(String name) {
    super(name);
  }
}
