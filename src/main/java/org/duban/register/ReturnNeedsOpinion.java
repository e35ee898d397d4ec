package org.duban.register;

import org.duban.shared.DomainException;

/** Something was returned or refused without saying why, so nobody would know what to change. */
public class ReturnNeedsOpinion extends DomainException {
  private static final long serialVersionUID = 1L;

  /**
   * @throws ReturnNeedsOpinion when the opinion is blank
   */
  public static void check(String opinion) {
    if (opinion.isBlank()) {
      throw new ReturnNeedsOpinion();
    }
  }
}
