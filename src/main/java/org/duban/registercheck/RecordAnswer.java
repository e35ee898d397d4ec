package org.duban.registercheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.duban.shared.CaseKey;
import org.duban.shared.DomainEvent;
import org.duban.shared.OfficeClock;
import org.duban.shared.Quarter;
import org.duban.workflow.Message;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.Workflow;

/** Records an answer that stands; the last one of the quarter lets the cycle go on. */
@ApplicationScoped
@Transactional
public class RecordAnswer {
  @Inject private RegisterChecks checks;
  @Inject private OfficeClock clock;
  @Inject private Workflow workflow;
  @Inject private Event<DomainEvent> events;

  public void record(CaseKey key) {
    Quarter quarter = Quarter.parse(key.value().substring(0, 6));
    // Answers wait here for one another: of two last ones, the second must see the first.
    checks.lockRound(quarter);
    RegisterCheck check = checks.get(key);
    check.recorded(clock.instant());
    check.answerKind().ifPresent(kind -> events.fire(new RegisterCheckAnswered(key, kind)));
    boolean allAnswered =
        checks.listOf(quarter).stream().allMatch(each -> each.endedAt().isPresent());
    if (allAnswered) {
      workflow.tell(
          ProcessKey.INSPECTION_CYCLE,
          Message.REGISTER_CHECKS_ANSWERED,
          new CaseKey(quarter.toString()));
    }
  }
}
