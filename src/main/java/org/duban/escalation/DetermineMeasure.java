package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.workflow.Outcome;

/** Asks the decision table for the measure; only its step calls it. */
@ApplicationScoped
public class DetermineMeasure {
  @Inject Escalations escalations;
  @Inject Rectifications rectifications;
  @Inject LadderTable table;
  @Inject Event<DomainEvent> events;

  public Outcome determine(CaseKey key) {
    Escalation escalation = escalations.get(key);
    LadderTable.Answer answer =
        table.ask(
            rectifications.get(escalation.caseKey()), previousMeasure(escalation).orElse(null));
    escalation.propose(answer.grounds(), answer.measure(), answer.basis());
    events.fire(new MeasureProposed(key, answer.measure(), answer.basis()));
    return answer.measure().outcome();
  }

  private Optional<Measure> previousMeasure(Escalation escalation) {
    return escalations.listOf(escalation.caseKey()).stream()
        .filter(e -> e.getNumber() < escalation.getNumber())
        .filter(e -> e.getState() != EscalationState.DROPPED)
        .max(Comparator.comparingInt(Escalation::getNumber))
        .flatMap(Escalation::measure);
  }
}
