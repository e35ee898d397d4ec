package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.duban.rectification.Cases.DUE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.duban.rectification.Cases;
import org.duban.rectification.CourseOfRequests;
import org.duban.rectification.RectificationCase;
import org.duban.rectification.RectificationOverdue;
import org.duban.shared.CaseKey;
import org.junit.jupiter.api.Test;

/** A case that is late is escalated once for each due date, whatever happened to its timers. */
class LateCasesTest {
  private static final Instant LATE = DUE.plus(Duration.ofHours(1));
  private static final Instant EXTENDED = DUE.plus(Duration.ofDays(3));

  @Test
  void a_timer_and_the_watch_escalate_one_due_date_once() {
    var ladder = new Ladder(Cases.writing(), LATE);
    assertThat(ladder.overdue().escalate(ladder.rectification.key())).isTrue();
    assertThat(ladder.overdue().escalate(ladder.rectification.key())).isFalse();
    ladder.watch().watch();
    assertThat(ladder.escalations.list()).hasSize(1);
    assertThat(ladder.last().getReason()).isEqualTo(Trigger.OVERDUE);
    assertThat(ladder.last().getDueAt()).isEqualTo(DUE);
    assertThat(ladder.events.all())
        .contains(new RectificationOverdue(ladder.rectification.key(), 1, DUE));
  }

  @Test
  void a_case_that_was_resting_when_its_timer_fired_is_found_once_the_objection_is_decided() {
    RectificationCase resting = CourseOfRequests.objecting();
    var ladder = new Ladder(resting, LATE);
    assertThat(ladder.overdue().escalate(resting.key())).isFalse();
    ladder.watch().watch();
    assertThat(ladder.escalations.list()).isEmpty();

    CourseOfRequests.reject(resting);
    ladder.watch().watch();
    assertThat(ladder.escalations.list()).hasSize(1);
  }

  @Test
  void a_due_date_that_was_extended_after_the_timer_fired_is_watched_too() {
    RectificationCase asking = CourseOfRequests.asking(EXTENDED);
    var ladder = new Ladder(asking, LATE);
    ladder.overdue().escalate(asking.key());
    CourseOfRequests.grant(asking);

    ladder.at(EXTENDED.minusSeconds(1)).watch().watch();
    assertThat(ladder.escalations.list()).hasSize(1);
    ladder.at(EXTENDED.plusSeconds(1)).watch().watch();
    ladder.watch().watch();
    assertThat(ladder.escalations.list())
        .extracting(Escalation::getDueAt)
        .containsExactly(DUE, EXTENDED);
  }

  @Test
  void a_report_that_was_handed_in_or_is_not_due_yet_is_left_alone() {
    for (RectificationCase other : List.of(Cases.atCounty(), Cases.rechecking())) {
      var ladder = new Ladder(other, LATE);
      ladder.watch().watch();
      assertThat(ladder.overdue().escalate(other.key())).isFalse();
      assertThat(ladder.escalations.list()).isEmpty();
    }
    var early = new Ladder(Cases.writing(), DUE);
    early.watch().watch();
    assertThat(early.escalations.list()).isEmpty();
  }

  @Test
  void one_case_that_fails_keeps_no_other_from_being_escalated() {
    var ladder = new Ladder(Cases.writing(), LATE);
    RectificationCase other =
        Cases.ordered(Cases.DEPARTMENT, null, ladder.rectification.getDemandedLevel(), 1);
    ladder.cases.add(other);
    WatchLateCases watch = ladder.watch();
    EscalateOverdue sound = watch.escalate;
    watch.escalate =
        new EscalateOverdue() {
          @Override
          public boolean escalate(CaseKey key) {
            if (key.equals(ladder.rectification.key())) {
              throw new IllegalStateException("the database went away");
            }
            return sound.escalate(key);
          }
        };
    watch.watch();
    assertThat(ladder.escalations.list())
        .extracting(Escalation::caseKey)
        .containsExactly(other.key());
  }

  @Test
  void a_watch_that_cannot_read_the_table_ends_quietly_and_is_asked_again() {
    WatchLateCases watch = new Ladder(Cases.writing(), LATE).watch();
    watch.late =
        new ListLateCases() {
          @Override
          public List<CaseKey> list() {
            throw new IllegalStateException("the database went away");
          }
        };
    assertThatCode(watch::watch).doesNotThrowAnyException();
  }

  @Test
  void the_case_is_locked_before_its_escalations_are_counted() {
    var ladder = new Ladder(Cases.writing(), LATE);
    ladder.overdue().escalate(ladder.rectification.key());
    assertThat(ladder.cases.locked()).contains(ladder.rectification.key().value());
  }
}
