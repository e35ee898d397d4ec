package org.duban.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.duban.inspection.Inspections;
import org.duban.rectification.RectificationCase;
import org.duban.shared.OfficeClock;
import org.duban.shared.WorkingCalendar;
import org.duban.workflow.DecisionKey;
import org.duban.workflow.Decisions;
import org.jspecify.annotations.Nullable;

/** Asks the decision table which measure a case has come to. */
@ApplicationScoped
class LadderTable {
  @Inject Inspections inspections;
  @Inject Decisions decisions;
  @Inject WorkingCalendar calendar;
  @Inject OfficeClock clock;

  /**
   * @param basis what the matching row says of its source
   */
  record Answer(Grounds grounds, Measure measure, String basis) {}

  /**
   * @param previous the last measure in the case that was not dropped; null when there is none
   */
  Answer ask(RectificationCase rectification, @Nullable Measure previous) {
    Grounds grounds = grounds(rectification, previous);
    Map<String, Object> answer = decisions.decide(DecisionKey.ESCALATION, grounds.inputs());
    return new Answer(
        grounds,
        Measure.valueOf(String.valueOf(answer.get("measure"))),
        String.valueOf(answer.getOrDefault("basis", "")));
  }

  /** Earlier failures as they stand now: an objection may have been upheld since the order. */
  private Grounds grounds(RectificationCase rectification, @Nullable Measure previous) {
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
        previous);
  }
}
