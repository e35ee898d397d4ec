package org.duban.inspection;

import org.duban.shared.DomainException;

/** There is no such finding. Fact: its number. */
public class UnknownFinding extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownFinding(long id) {
    super(id);
  }
}
