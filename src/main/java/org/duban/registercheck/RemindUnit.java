package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.duban.people.Role;
import org.duban.people.SendNotice;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;

/**
 * Tells clerk and leader of a unit that the answer is due soon, while it is still theirs to give.
 */
@ApplicationScoped
@Transactional
public class RemindUnit {
  @Inject RegisterChecks checks;
  @Inject SendNotice notice;
  @Inject OfficeClock clock;

  public void remind(CaseKey key) {
    RegisterCheck check = checks.get(key);
    if (!check.getState().isWithUnit()) {
      return;
    }
    notice.toUnit(
        check.unit(),
        List.of(Role.UNIT_CLERK, Role.UNIT_LEADER),
        key,
        "registercheck_confirm.text.reminder",
        check.getQuarter().chinese(),
        check.getDueAt().atZone(clock.zone()).toLocalDate());
  }
}
