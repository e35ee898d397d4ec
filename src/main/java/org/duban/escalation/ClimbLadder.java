package org.duban.escalation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.Rectifications;
import org.duban.shared.CaseKey;
import org.duban.shared.OfficeClock;
import org.duban.shared.WorkingCalendar;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes a case one step up the ladder of measures (domain/circular-and-rectification.md) when the
 * last measure is over, the time that it gave has run out, and the table has come to a harder one.
 * Only the watch asks. Where a leader turned the last measure down, a person decides how to go on.
 */
@Stateless
public class ClimbLadder {
  /** A reminder asks for the report at once; the table's row for a letter begins after a day. */
  private static final int AFTER_REMINDER = 1;

  @Inject Rectifications rectifications;
  @Inject Escalations escalations;
  @Inject LadderTable table;
  @Inject BeginEscalation begin;
  @Inject WorkingCalendar calendar;
  @Inject OfficeClock clock;

  @Inject
  @ConfigProperty(name = "duban.order.working-days", defaultValue = "5")
  int workingDays;

  /** Whether a harder measure was begun. */
  public boolean climb(CaseKey key) {
    // A reviewer, or the watch of another server, may do so at the same moment.
    rectifications.lock(key);
    RectificationCase rectification = rectifications.get(key);
    List<Escalation> all = escalations.listOf(key);
    if (!rectification.isOverdue(clock.instant())
        || !all.stream().allMatch(e -> e.getState().isOver())) {
      return false;
    }
    Optional<Escalation> last =
        all.stream()
            .max(Comparator.comparingInt(Escalation::getNumber))
            .filter(e -> e.getState() != EscalationState.DROPPED)
            .filter(this::isAnswerLate);
    if (last.isEmpty() || !isHarder(rectification, last.get().measure().orElseThrow())) {
      return false;
    }
    begin.begin(rectification, Trigger.STILL_OVERDUE, null);
    return true;
  }

  private boolean isHarder(RectificationCase rectification, Measure last) {
    return table.ask(rectification, last).measure().compareTo(last) > 0;
  }

  /** A letter names the day until which the unit answers, an interview ends with promises. */
  private boolean isAnswerLate(Escalation last) {
    Optional<LocalDate> promised =
        last.interview().stream()
            .flatMap(notes -> notes.commitments().stream())
            .map(Commitment::dueOn)
            .max(Comparator.naturalOrder());
    if (promised.isPresent()) {
      return clock.today().isAfter(promised.get());
    }
    int given = last.getState() == EscalationState.REMINDED ? AFTER_REMINDER : workingDays;
    Instant told = last.deliveredAt().orElseThrow();
    LocalDate toldOn = LocalDate.ofInstant(told, clock.zone());
    return calendar.workingDaysBetween(toldOn, clock.today()) > given;
  }
}
