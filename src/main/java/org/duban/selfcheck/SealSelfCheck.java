package org.duban.selfcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Outcome;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** The unit's leader signs the report off and puts the unit's seal to it. */
@Stateless
@RolesAllowed(Role.Names.UNIT_LEADER)
public class SealSelfCheck {
  @Inject SelfCheckTasks tasks;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws SamePersonMayNotApprove when the leader wrote the report
   */
  public void seal(TaskId task, String opinion) {
    SelfCheck report = tasks.reportOf(task, "sealSelfCheck");
    report.seal(current.id(), clock.instant());
    events.fire(new SelfCheckSealed(report.key(), current.id(), report.digest().orElse("")));
    workflow.complete(task, Outcome.SEALED, opinion);
  }
}
