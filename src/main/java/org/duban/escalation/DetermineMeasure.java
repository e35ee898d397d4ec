package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.duban.inspection.Inspections;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.Decisions;
import org.duban.workflow.Outcome;

/** Asks the decision table for the measure; only its step calls it. */
@ApplicationScoped
public class DetermineMeasure {
  @Inject Escalations escalations;
  @Inject Rectifications rectifications;
  @Inject Inspections inspections;
  @Inject Decisions decisions;
  @Inject WorkingCalendar calendar;
  @Inject OfficeClock clock;
  @Inject Event<DomainEvent> events;

  public Outcome determine(CaseKey key) {
    Escalation escalation = escalations.get(key);
    Grounds grounds = grounds(escalation, rectifications.get(escalation.caseKey()));
    Map<String, Object> answer = decisions.decide(DecisionKey.ESCALATION, grounds.inputs());
    Measure measure = Measure.valueOf(String.valueOf(answer.get("measure")));
    String basis = String.valueOf(answer.getOrDefault("basis", ""));
    escalation.propose(grounds, measure, basis);
    events.fire(new MeasureProposed(key, measure, basis));
    return measure.outcome();
  }

  /** Earlier failures as they stand now: an objection may have been upheld since the order. */
  private Grounds grounds(Escalation escalation, RectificationCase rectification) {
    LocalDate dueOn = LocalDate.ofInstant(rectification.getDueAt(), clock.zone());
    int failedQuarters =
        rectification.openItems().stream()
            .mapToInt(
                i ->
                    QuartersInARow.endingWith(
                        rectification.getQuarter(),
                        inspections.failedBefore(i.getChannelId(), rectification.getQuarter())))
            .max()
            .orElse(1);
    return new Grounds(
        calendar.workingDaysBetween(dueOn, clock.today()),
        rectification.getRound() - 1,
        failedQuarters,
        previousMeasure(escalation).orElse(null));
  }

  private Optional<Measure> previousMeasure(Escalation escalation) {
    return escalations.listOf(escalation.caseKey()).stream()
        .filter(e -> e.getNumber() < escalation.getNumber())
        .filter(e -> e.getState() != EscalationState.DROPPED)
        .max(Comparator.comparingInt(Escalation::getNumber))
        .flatMap(Escalation::measure);
  }
}
