package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.Cases.DUE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.duban.inspection.CheckedQuarters;
import org.duban.people.Role;
import org.duban.rectification.Cases;
import org.duban.rectification.CourseOfRequests;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** Between a proposal and its letter the unit may answer: nothing untrue is said of it then. */
class OvertakenMeasuresTest {
  private static final Instant LATE = DUE.plus(Duration.ofDays(2));

  @Test
  void a_measure_on_a_unit_that_has_reported_meanwhile_is_not_approved_but_may_be_dropped() {
    var ladder = proposed();
    CourseOfRequests.report(ladder.rectification);
    TaskId task = ladder.task("approveMeasure", Role.SIGNING_LEADER);

    assertThatThrownBy(() -> ladder.approve().approve(task, ""))
        .isInstanceOfSatisfying(
            MeasureOvertaken.class,
            e -> assertThat(e.facts()).isEqualTo(List.of(LostGround.REPORTED)));
    assertThat(ladder.workflow.at(task).getState()).isEqualTo(WorkItem.State.OPEN);
    assertThat(ladder.last().getState()).isEqualTo(EscalationState.PROPOSED);
    assertThat(ladder.cases.locked()).endsWith(ladder.rectification.key().value());
    ladder.reject().reject(task, "单位已补报");
    assertThat(ladder.workflow.at(task).getState()).isEqualTo(WorkItem.State.DONE);
  }

  @Test
  void a_date_that_rests_or_problems_that_are_gone_take_the_ground_away_too() {
    var ladder = proposed();
    CourseOfRequests.object(ladder.rectification, 1L, 2L);
    assertThat(ground(ladder)).isEqualTo(LostGround.NOT_OVERDUE);
    CourseOfRequests.uphold(ladder.rectification, 1L, 2L);
    assertThat(ground(ladder)).isEqualTo(LostGround.NOTHING_OPEN);
  }

  @Test
  void a_failed_recheck_stays_one_whatever_the_date() {
    var ladder = new Ladder(Cases.writing(), DUE.minusSeconds(1));
    ladder.begin().begin(ladder.rectification, Trigger.FAILED_RECHECK, null);
    assertThat(LostGround.of(ladder.last(), ladder.rectification, ladder.clock.instant()))
        .isEmpty();
  }

  @Test
  void what_was_approved_is_not_delivered_once_the_report_is_in() {
    var ladder = proposed();
    ladder.approve().approve(ladder.task("approveMeasure", Role.SIGNING_LEADER), "同意");
    CourseOfRequests.report(ladder.rectification);

    ladder.deliver().deliver(ladder.last().key());

    assertThat(ladder.last().getState()).isEqualTo(EscalationState.DROPPED);
    assertThat(ladder.last().getLetter()).isEmpty();
    assertThat(ladder.notices.all())
        .containsExactly(
            "reviewer escalation_escalation.message.overtaken",
            "signing-leader escalation_escalation.message.overtaken");
    assertThat(ladder.events.all()).contains(new MeasureDropped(ladder.last().key()));
  }

  @Test
  void a_failure_of_an_earlier_quarter_that_was_overturned_is_no_ground() {
    var ladder = proposed();
    assertThat(ladder.asked).containsEntry("failedQuarters", 1);
    CheckedQuarters quarters = CheckedQuarters.failedTwice();
    var again = new Ladder(CourseOfRequests.onChannel(quarters.second()), LATE);
    again.inspections = quarters.inspections();
    again.overdue().escalate(again.rectification.key());
    again.determine().determine(again.last().key());
    assertThat(again.asked).containsEntry("failedQuarters", 2);

    quarters.overturnFirst();
    var fresh = new Ladder(CourseOfRequests.onChannel(quarters.second()), LATE);
    fresh.inspections = quarters.inspections();
    fresh.overdue().escalate(fresh.rectification.key());
    fresh.determine().determine(fresh.last().key());
    assertThat(fresh.asked).containsEntry("failedQuarters", 1);
  }

  private static LostGround ground(Ladder ladder) {
    return LostGround.of(ladder.last(), ladder.rectification, LATE).orElseThrow();
  }

  private static Ladder proposed() {
    var ladder = new Ladder(Cases.writing(), LATE);
    ladder.answer = Map.of("measure", "SUPERVISION_ORDER", "basis", "");
    ladder.overdue().escalate(ladder.rectification.key());
    ladder.determine().determine(ladder.last().key());
    return ladder;
  }
}
