package org.duban.selfcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.TaskId;

/** Keeps a draft. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class SaveSelfCheck {
  @Inject SelfCheckTasks tasks;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param version of the report as the page was opened; another save in between is refused
   */
  public void save(TaskId task, long version, SelfCheckContent content) {
    SelfCheck report = tasks.reportOf(task, "writeSelfCheck");
    report.expectVersion(version);
    report.write(content, current.id(), clock.today());
    events.fire(new SelfCheckSaved(report.key(), current.id()));
  }
}
