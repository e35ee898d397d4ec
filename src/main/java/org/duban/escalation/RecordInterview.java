package org.duban.escalation;

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

/** A reviewer puts an interview on record (Z34, Q18). */
@Stateless
@RolesAllowed(Role.Names.REVIEWER)
public class RecordInterview {
  @Inject EscalationTasks tasks;
  @Inject Workflow workflow;
  @Inject CurrentUser current;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @throws InterviewIncomplete when something is missing
   * @throws InterviewTooLong when something is longer than the record holds
   */
  public void record(TaskId task, InterviewNotes notes, String opinion) {
    Escalation escalation = tasks.escalationOf(task, "recordInterview");
    String words = EscalationWords.checked(opinion);
    escalation.recordInterview(notes, current.id(), clock.today(), clock.zone());
    events.fire(new InterviewRecorded(escalation.key(), current.id(), notes.commitments().size()));
    workflow.complete(task, Outcome.RECORDED, words);
  }
}
