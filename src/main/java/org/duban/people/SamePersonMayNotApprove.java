package org.duban.people;

import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** Four eyes: nobody approves what they wrote (DESIGN section 1). */
public class SamePersonMayNotApprove extends DomainException {
  private static final long serialVersionUID = 1L;

  private SamePersonMayNotApprove() {}

  /**
   * Checks the four eyes.
   *
   * @throws SamePersonMayNotApprove when the approver is the author
   */
  public static void check(UserId author, UserId approver) {
    if (author.equals(approver)) {
      throw new SamePersonMayNotApprove();
    }
  }

  /** The refusal where a deputy or the person behind a deputy is on both sides. */
  public static SamePersonMayNotApprove throughSubstitution() {
    return new SamePersonMayNotApprove();
  }
}
