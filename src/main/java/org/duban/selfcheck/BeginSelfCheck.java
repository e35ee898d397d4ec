package org.duban.selfcheck;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.duban.people.Unit;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.workflow.DueDate;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/** Begins one report; the use cases in front of it ask who may. */
@Dependent
class BeginSelfCheck {
  @Inject SelfChecks selfChecks;
  @Inject Workflow workflow;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  SelfCheck begin(Quarter quarter, Unit unit, Map<DueDate, Instant> dues) {
    Instant dueAt = dues.get(DueDate.DUE);
    if (dueAt == null) {
      throw new IllegalArgumentException("no due date");
    }
    var report = new SelfCheck(quarter, unit, dueAt, clock.instant());
    selfChecks.add(report);
    workflow.start(ProcessKey.SELF_CHECK, report.key(), dues);
    events.fire(new SelfCheckOpened(report.key(), unit.code(), dueAt));
    return report;
  }
}
