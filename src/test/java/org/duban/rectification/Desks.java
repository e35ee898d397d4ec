package org.duban.rectification;

import java.time.Instant;
import java.time.LocalTime;
import org.duban.document.FilesTaken;
import org.duban.people.NoticesSent;
import org.duban.people.Role;
import org.duban.people.Someone;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TasksInMemory;

/** One rectification with the people and the desks around it, without a server. */
final class Desks {
  final RectificationCase made;
  final FewCases cases;
  final Someone user = new Someone("nobody", Cases.UNIT, Role.UNIT_CLERK);
  final TasksInMemory workflow = new TasksInMemory(user, Instant.parse("2021-08-05T02:00:00Z"));
  final FiredEvents<DomainEvent> events = new FiredEvents<>();
  final NoticesSent notices = new NoticesSent();
  final ResultsOverturned results = new ResultsOverturned();
  final FilesTaken files = new FilesTaken();
  final TaskCases tasks;
  final LapsedExtension lapsed = new LapsedExtension(workflow, events);
  OfficeClock clock = OfficeClock.fixed(Cases.NOW, Cases.SHANGHAI);

  Desks(RectificationCase made) {
    this.made = made;
    this.cases = new FewCases(made);
    this.tasks = new TaskCases(workflow, cases);
  }

  CaseKey key() {
    return made.key();
  }

  Desks at(Instant now) {
    clock = OfficeClock.fixed(now, Cases.SHANGHAI);
    return this;
  }

  RectificationDues dues() {
    var hours = new OfficeHours(LocalTime.of(17, 0), Cases.SHANGHAI);
    return new RectificationDues(WorkingCalendar.shipped(), hours, clock, 2, 10, 5);
  }

  /** The clerk sits before a task of the unit. */
  TaskId clerk(String taskKey) {
    user.becomes(Cases.CLERK.value(), made.unit(), Role.UNIT_CLERK);
    return lay(taskKey, Role.UNIT_CLERK);
  }

  TaskId leader(String taskKey) {
    user.becomes(Cases.LEADER.value(), made.unit(), Role.UNIT_LEADER);
    return lay(taskKey, Role.UNIT_LEADER);
  }

  TaskId county(String taskKey) {
    user.becomes(Cases.SUPERVISOR.value(), Cases.COUNTY, Role.COUNTY_SUPERVISOR);
    return lay(taskKey, Role.COUNTY_SUPERVISOR);
  }

  TaskId reviewer(String taskKey) {
    user.becomes(Cases.REVIEWER.value(), Cases.DEPARTMENT, Role.REVIEWER);
    return lay(taskKey, Role.REVIEWER);
  }

  private TaskId lay(String taskKey, Role role) {
    return workflow.open(ProcessKey.RECTIFICATION, taskKey, key(), role, made.unit());
  }
}
