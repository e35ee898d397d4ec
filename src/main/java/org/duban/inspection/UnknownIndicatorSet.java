package org.duban.inspection;

import org.duban.shared.DomainException;

/** There is no such indicator set. Fact: its id. */
public class UnknownIndicatorSet extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownIndicatorSet(String id) {
    super(id);
  }
}
