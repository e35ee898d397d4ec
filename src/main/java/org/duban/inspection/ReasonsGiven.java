package org.duban.inspection;

import org.duban.shared.DomainException;

/** Results cannot be verified while reasons for sending back stand beside some. Fact: how many. */
public class ReasonsGiven extends DomainException {
  private static final long serialVersionUID = 1L;

  public ReasonsGiven(int reasons) {
    super(reasons);
  }
}
