package org.duban.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The inspector hands the decided re-check up for confirmation. */
@Stateless
@RolesAllowed(Role.Names.INSPECTOR)
public class FinishRecheck {
  @Inject RecheckTasks tasks;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws RecheckUndecided when a problem has no result
   * @throws RecheckEvidenceMissing when one that is not rectified is not shown by evidence
   * @throws RecheckWordsTooLong when the opinion is longer than the record holds
   */
  public void finish(TaskId task, String opinion) {
    Recheck recheck = tasks.recheckOf(task, "recheckItems");
    String words = RecheckWords.checked(opinion);
    recheck.finish(current.get(), clock.instant());
    events.fire(new RecheckDecided(recheck.caseKey(), recheck.getRound(), current.id()));
    workflow.complete(task, Outcome.DECIDED, words);
  }
}
