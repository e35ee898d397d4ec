package org.duban.inspection;

import org.duban.shared.DomainException;

/** Some suspicions still wait for a person. Fact: how many. */
public class SuspicionsOpen extends DomainException {
  private static final long serialVersionUID = 1L;

  public SuspicionsOpen(int open) {
    super(open);
  }
}
