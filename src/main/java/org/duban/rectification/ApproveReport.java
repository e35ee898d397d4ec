package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.workflow.DueDate;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;

/** 审核通过: county or city let the report pass to the next step. */
@Stateless
@RolesAllowed({Role.Names.COUNTY_SUPERVISOR, Role.Names.REVIEWER})
public class ApproveReport {
  private TaskCases tasks;
  private Workflow workflow;
  private RectificationDues dues;
  private CurrentUser user;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected ApproveReport() {}

  @Inject
  public ApproveReport(
      TaskCases tasks,
      Workflow workflow,
      RectificationDues dues,
      CurrentUser user,
      Event<DomainEvent> events) {
    this.tasks = tasks;
    this.workflow = workflow;
    this.dues = dues;
    this.user = user;
    this.events = events;
  }

  /**
   * @throws org.duban.people.SamePersonMayNotApprove when the person had a hand in the report
   */
  public void approve(TaskId task, String opinion) {
    RectificationCase found = tasks.open(task, "reviewByCounty", "reviewByCity");
    CaseState by = found.getState();
    String words = Reasons.optional(opinion);
    found.approve(user.id());
    events.fire(new ReportApproved(found.key(), by));
    if (by == CaseState.CITY_REVIEW) {
      // Reviews take their time: the inspector's term begins when the report is with them.
      workflow.postpone(
          ProcessKey.RECTIFICATION, found.key(), Map.of(DueDate.RECHECK_DUE, dues.dueOfRecheck()));
    }
    workflow.complete(task, Outcome.APPROVED, words);
  }
}
