package org.duban.reconciliation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.duban.people.Role;
import org.jspecify.annotations.Nullable;

/** 对方更正: the register is right, and the unit has the other system corrected by a day. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class AskCorrection {
  @Inject Differences differences;
  @Inject Asking asking;

  /**
   * @param version of the difference that the person saw
   * @param dueOn last day for the unit
   * @throws CorrectionDueDayWrong when the day is not to come
   */
  public void ask(long differenceId, long version, @Nullable LocalDate dueOn, String what) {
    Difference difference = differences.get(differenceId);
    difference.expectVersion(version);
    asking.ask(difference, dueOn, what);
  }
}
