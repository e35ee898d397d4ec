package org.duban.inspection;

import org.duban.shared.DomainException;

/** There is no such inspection. Fact: its number. */
public class UnknownInspection extends DomainException {
  private static final long serialVersionUID = 1L;

  public UnknownInspection(long id) {
    super(id);
  }
}
