package org.duban.selfcheck;

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

/** Hands the finished report up to the unit's leader. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class SubmitSelfCheck {
  @Inject SelfCheckTasks tasks;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param version of the report as the page was opened; another save in between is refused
   * @throws SelfCheckIncomplete when something is missing
   */
  public void submit(TaskId task, long version, SelfCheckContent content, String opinion) {
    SelfCheck report = tasks.reportOf(task, "writeSelfCheck");
    report.expectVersion(version);
    report.write(content, current.id(), clock.today());
    report.submit(current.id());
    events.fire(new SelfCheckSubmitted(report.key(), current.id()));
    workflow.complete(task, Outcome.SUBMITTED, opinion);
  }
}
