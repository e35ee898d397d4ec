package org.duban.people;

import java.time.LocalDate;
import org.duban.shared.DomainException;
import org.duban.shared.UserId;

/** Whoever stands in for another is not away at the same time: the work would lie with nobody. */
public class AwayWhileStandingIn extends DomainException {
  private static final long serialVersionUID = 1L;

  /**
   * @param deputy who wants to be away
   * @param absent for whom they stand in
   */
  public AwayWhileStandingIn(UserId deputy, UserId absent, LocalDate first, LocalDate last) {
    super(deputy, absent, first, last);
  }
}
