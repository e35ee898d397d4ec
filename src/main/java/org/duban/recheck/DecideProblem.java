package org.duban.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.rectification.RecheckResult;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;

/** An inspector decides one problem; it can be decided anew until the whole is handed up. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class DecideProblem {
  @Inject RecheckTasks tasks;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param itemId id of the problem in the ledger
   * @param reason how it was verified
   * @throws InspectorOfTheUnit when the inspector belongs to the unit
   * @throws RecheckReasonMissing when no reason is given
   */
  public void decide(TaskId task, long itemId, RecheckResult result, String reason) {
    Recheck recheck = tasks.recheckOf(task, "recheckItems");
    recheck.decide(itemId, result, reason, current.get(), clock.instant());
    events.fire(
        new ProblemRechecked(
            recheck.caseKey(),
            recheck.getRound(),
            recheck.item(itemId).getNumber(),
            result,
            current.id()));
  }
}
