package org.duban.register;

import org.duban.shared.DomainException;

/** The days within which a column must be updated cannot be these. */
public class UpdateDaysWrong extends DomainException {
  private static final long serialVersionUID = 1L;

  public UpdateDaysWrong(int most) {
    super(most);
  }
}
