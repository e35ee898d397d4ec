package org.duban.registercheck;

import org.duban.shared.DomainException;

/** Units have reported discrepancies that the office has not settled, so the list is not right. */
public class AnswersToSettle extends DomainException {
  private static final long serialVersionUID = 1L;

  /**
   * @param units how many units wait, at least one
   * @param first name of one of them
   */
  public AnswersToSettle(int units, String first) {
    super(units, first);
  }
}
