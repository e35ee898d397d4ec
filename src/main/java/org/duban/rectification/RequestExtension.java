package org.duban.rectification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duban.people.CurrentUser;
import org.duban.people.Role;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.workflow.Message;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/** 延期申请: the clerk asks for more time. */
@Stateless
@RolesAllowed(Role.Names.UNIT_CLERK)
public class RequestExtension {
  private TaskCases tasks;
  private Workflow workflow;
  private CurrentUser user;
  private OfficeClock clock;
  private RectificationDues dues;
  private Event<DomainEvent> events;

  @SuppressWarnings("NullAway.Init")
  protected RequestExtension() {}

  @Inject
  public RequestExtension(
      TaskCases tasks,
      Workflow workflow,
      CurrentUser user,
      OfficeClock clock,
      RectificationDues dues,
      Event<DomainEvent> events) {
    this.tasks = tasks;
    this.workflow = workflow;
    this.user = user;
    this.clock = clock;
    this.dues = dues;
    this.events = events;
  }

  /**
   * @param until last day that is asked for, until the hour of the present due date
   * @throws ExtensionDateMissing when no day is named
   * @throws ExtensionNotLater when that is not after the present due date
   * @throws ExtensionTooLate when the due date has passed
   * @throws RequestPending when an earlier application waits
   */
  public void request(TaskId task, @Nullable LocalDate until, String reason) {
    if (until == null) {
      throw new ExtensionDateMissing();
    }
    RectificationCase found = tasks.open(task, "acknowledgeOrder", "writeReport");
    LocalDateTime due = LocalDateTime.ofInstant(found.getDueAt(), clock.zone());
    Instant asked = dues.due(until, due.toLocalTime());
    found.requestExtension(reason, asked, user.id(), clock.instant(), due.toLocalDate());
    events.fire(new ExtensionRequested(found.key(), asked, reason.strip()));
    workflow.tell(ProcessKey.RECTIFICATION, Message.EXTENSION_REQUESTED, found.key());
  }
}
