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

/** The office receives the sealed report. */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class ReceiveSelfCheck {
  @Inject SelfCheckTasks tasks;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws SamePersonMayNotApprove when the person wrote or sealed the report
   */
  public void receive(TaskId task, String opinion) {
    SelfCheck report = tasks.reportOf(task, "receiveSelfCheck");
    report.receive(current.id(), clock.instant());
    events.fire(new SelfCheckAccepted(report.key(), current.id()));
    workflow.complete(task, Outcome.ACCEPTED, opinion);
  }
}
