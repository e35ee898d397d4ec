package org.duban.escalation;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.duban.inspection.CheckedQuarters;
import org.duban.inspection.Inspections;
import org.duban.people.NoticesSent;
import org.duban.people.Role;
import org.duban.people.Sight;
import org.duban.people.Someone;
import org.duban.people.User;
import org.duban.rectification.Cases;
import org.duban.rectification.FewCases;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.Rectifications;
import org.duban.shared.DomainEvent;
import org.duban.shared.FiredEvents;
import org.duban.shared.OfficeClock;
import org.duban.shared.OfficeHours;
import org.duban.shared.UnitCode;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.Decisions;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.TasksInMemory;
import org.jspecify.annotations.Nullable;

/** The use cases of the escalation of one rectification, wired without a server. */
final class Ladder {
  final RectificationCase rectification;
  final FewCases cases;
  final FewEscalations escalations;
  final Someone user = new Someone("qianfa", Cases.DEPARTMENT, Role.SIGNING_LEADER);
  final TasksInMemory workflow = new TasksInMemory(user, Instant.parse("2021-08-05T02:00:00Z"));
  final FiredEvents<DomainEvent> events = new FiredEvents<>();
  Inspections inspections = CheckedQuarters.failedTwice().inspections();
  final NoticesSent notices = new NoticesSent();
  final Map<String, Object> asked = new HashMap<>();
  Map<String, Object> answer = Map.of("measure", "SUPERVISION_ORDER", "basis", "督办阶梯 L2");
  OfficeClock clock;

  Ladder(RectificationCase rectification, Instant now, Escalation... earlier) {
    this.rectification = rectification;
    this.cases = new FewCases(rectification);
    this.escalations = new FewEscalations(earlier);
    this.clock = OfficeClock.fixed(now, Cases.SHANGHAI);
  }

  Ladder at(Instant now) {
    clock = OfficeClock.fixed(now, Cases.SHANGHAI);
    return this;
  }

  /** The newest one. */
  Escalation last() {
    return escalations.list().get(escalations.list().size() - 1);
  }

  TaskId task(String taskKey, Role role) {
    return workflow.open(ProcessKey.ESCALATION, taskKey, last().key(), role, rectification.unit());
  }

  InterviewDates dates() {
    return parts().dates();
  }

  BeginEscalation begin() {
    return parts().begin();
  }

  EscalateOverdue overdue() {
    return parts().overdue();
  }

  private Parts parts() {
    return parts(cases, escalations, workflow, events, clock);
  }

  static Parts parts(
      Rectifications cases,
      Escalations escalations,
      TasksInMemory workflow,
      FiredEvents<DomainEvent> events,
      OfficeClock clock) {
    return new Parts(cases, escalations, workflow, events, clock);
  }

  /** What begins an escalation, over any tables. */
  record Parts(
      Rectifications cases,
      Escalations escalations,
      TasksInMemory workflow,
      FiredEvents<DomainEvent> events,
      OfficeClock clock) {

    InterviewDates dates() {
      var dates = new InterviewDates();
      dates.clock = clock;
      dates.hours = new OfficeHours(LocalTime.of(17, 0), Cases.SHANGHAI);
      dates.calendar = WorkingCalendar.shipped();
      dates.workingDays = 5;
      return dates;
    }

    BeginEscalation begin() {
      var begin = new BeginEscalation();
      begin.rectifications = cases;
      begin.escalations = escalations;
      begin.workflow = workflow;
      begin.dates = dates();
      begin.clock = clock;
      begin.events = events;
      return begin;
    }

    EscalateOverdue overdue() {
      var overdue = new EscalateOverdue();
      overdue.rectifications = cases;
      overdue.escalations = escalations;
      overdue.begin = begin();
      overdue.clock = clock;
      overdue.events = events;
      return overdue;
    }
  }

  WatchLateCases watch() {
    var late = new ListLateCases();
    late.rectifications = cases;
    late.clock = clock;
    var watch = new WatchLateCases();
    watch.late = late;
    watch.escalate = overdue();
    watch.ladder = climb();
    return watch;
  }

  EscalateAgain again() {
    var again = new EscalateAgain();
    again.rectifications = cases;
    again.escalations = escalations;
    again.begin = begin();
    again.current = user;
    again.clock = clock;
    return again;
  }

  ClimbLadder climb() {
    var climb = new ClimbLadder();
    climb.rectifications = cases;
    climb.escalations = escalations;
    climb.table = table();
    climb.begin = begin();
    climb.calendar = WorkingCalendar.shipped();
    climb.clock = clock;
    climb.workingDays = 5;
    return climb;
  }

  private LadderTable table() {
    var table = new LadderTable();
    table.inspections = inspections;
    table.decisions =
        new Decisions() {
          @Override
          public Map<String, Object> decide(
              DecisionKey decision, Map<String, ? extends @Nullable Object> inputs) {
            asked.putAll(inputs);
            return answer;
          }
        };
    table.calendar = WorkingCalendar.shipped();
    table.clock = clock;
    return table;
  }

  DetermineMeasure determine() {
    var determine = new DetermineMeasure();
    determine.escalations = escalations;
    determine.rectifications = cases;
    determine.table = table();
    determine.events = events;
    return determine;
  }

  EscalationTasks tasks() {
    var tasks = new EscalationTasks();
    tasks.workflow = workflow;
    tasks.escalations = escalations;
    return tasks;
  }

  ApproveMeasure approve() {
    var approve = new ApproveMeasure();
    approve.tasks = tasks();
    approve.rectifications = cases;
    approve.workflow = workflow;
    approve.dates = dates();
    approve.current = user;
    approve.clock = clock;
    approve.events = events;
    return approve;
  }

  /** Without a printer: only what is not delivered gets through it. */
  DeliverOrder deliver() {
    var deliver = new DeliverOrder();
    deliver.escalations = escalations;
    deliver.rectifications = cases;
    deliver.send = notices;
    deliver.clock = clock;
    deliver.events = events;
    return deliver;
  }

  private EscalationSight sight() {
    var sight = new EscalationSight();
    sight.sight =
        new Sight() {
          @Override
          public boolean sees(User user, UnitCode unit) {
            return reachOf(user) == Role.Reach.CITY || user.unit().equals(unit);
          }
        };
    return sight;
  }

  ListEscalations list() {
    var list = new ListEscalations();
    list.escalations = escalations;
    list.current = user;
    list.sight = sight();
    return list;
  }

  ReadEscalation read() {
    var read = new ReadEscalation();
    read.escalations = escalations;
    read.current = user;
    read.told = sight();
    read.sight = read.told.sight;
    return read;
  }

  RejectMeasure reject() {
    var reject = new RejectMeasure();
    reject.tasks = tasks();
    reject.workflow = workflow;
    reject.current = user;
    reject.clock = clock;
    reject.events = events;
    return reject;
  }

  RecordInterview record() {
    var record = new RecordInterview();
    record.tasks = tasks();
    record.workflow = workflow;
    record.current = user;
    record.clock = clock;
    record.events = events;
    return record;
  }
}
