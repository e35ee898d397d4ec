package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.rectification.Cases.DUE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.people.Role;
import org.duban.rectification.Cases;
import org.duban.rectification.CourseOfRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ladder climbs by itself when a measure had its time and nothing came of it. */
class ClimbLadderTest {
  private static final Instant LATE = DUE.plus(Duration.ofHours(1));
  private final Ladder ladder = new Ladder(Cases.writing(), LATE);

  /** The table as it is asked next. */
  private void tableSays(Measure measure) {
    ladder.answer = Map.of("measure", measure.name(), "basis", "");
  }

  @BeforeEach
  void a_reminder_on_the_evening_of_Tuesday_10_August() {
    tableSays(Measure.REMINDER);
    ladder.watch().watch();
    ladder.determine().determine(ladder.last().key());
    ladder.last().remind(LATE);
  }

  @Test
  void a_reminder_has_one_working_day_and_then_a_letter_is_proposed() {
    tableSays(Measure.SUPERVISION_ORDER);
    ladder.at(Cases.at(LocalDate.of(2021, 8, 11), 23)).watch().watch();
    assertThat(ladder.escalations.list()).hasSize(1);

    ladder.at(Cases.at(LocalDate.of(2021, 8, 12), 8)).watch().watch();
    ladder.watch().watch();
    assertThat(ladder.escalations.list()).hasSize(2);
    assertThat(ladder.last().getReason()).isEqualTo(Trigger.STILL_OVERDUE);
    assertThat(ladder.last().proposedBy()).isEmpty();
    assertThat(ladder.asked).containsEntry("previousMeasure", "REMINDER");
  }

  @Test
  void a_measure_that_is_not_harder_than_the_last_is_not_begun() {
    ladder.at(Cases.at(LocalDate.of(2021, 8, 20), 8)).watch().watch();
    assertThat(ladder.escalations.list()).hasSize(1);
  }

  @Test
  void a_letter_has_the_working_days_that_it_names() {
    letterOn(LocalDate.of(2021, 8, 12));
    tableSays(Measure.INTERVIEW);
    ladder.at(Cases.at(LocalDate.of(2021, 8, 19), 23)).watch().watch();
    assertThat(ladder.escalations.list()).hasSize(2);
    ladder.at(Cases.at(LocalDate.of(2021, 8, 20), 8)).watch().watch();
    assertThat(ladder.escalations.list()).hasSize(3);
  }

  @Test
  void an_interview_has_until_the_last_promise() {
    letterOn(LocalDate.of(2021, 8, 12));
    tableSays(Measure.INTERVIEW);
    LocalDate held = LocalDate.of(2021, 8, 23);
    ladder.at(Cases.at(held, 10)).watch().watch();
    ladder.determine().determine(ladder.last().key());
    ladder.approve().approve(ladder.task("approveMeasure", Role.SIGNING_LEADER), "");
    ladder
        .last()
        .recordInterview(
            new InterviewNotes(
                held,
                "会议室",
                Set.of(InterviewedPosition.OFFICE_HEAD),
                "指出问题",
                List.of(new Commitment("月底前完成", LocalDate.of(2021, 8, 31)))),
            Cases.REVIEWER,
            held,
            Cases.SHANGHAI);
    tableSays(Measure.CLOSURE_ORDER);
    ladder.at(Cases.at(LocalDate.of(2021, 8, 31), 23)).watch().watch();
    assertThat(ladder.escalations.list()).hasSize(3);
    ladder.at(Cases.at(LocalDate.of(2021, 9, 1), 0)).watch().watch();
    assertThat(ladder.escalations.list()).hasSize(4);
  }

  @Test
  void what_a_leader_turned_down_is_left_to_people() {
    tableSays(Measure.SUPERVISION_ORDER);
    ladder.at(Cases.at(LocalDate.of(2021, 8, 12), 8)).watch().watch();
    ladder.determine().determine(ladder.last().key());
    ladder.reject().reject(ladder.task("approveMeasure", Role.SIGNING_LEADER), "暂缓");
    ladder.last().drop();
    ladder.at(Cases.at(LocalDate.of(2021, 9, 1), 8)).watch().watch();
    assertThat(ladder.escalations.list()).hasSize(2);
  }

  @Test
  void a_unit_that_has_reported_climbs_no_further() {
    CourseOfRequests.report(ladder.rectification);
    tableSays(Measure.SUPERVISION_ORDER);
    ladder.at(Cases.at(LocalDate.of(2021, 8, 20), 8));
    assertThat(ladder.climb().climb(ladder.rectification.key())).isFalse();
  }

  private void letterOn(LocalDate day) {
    tableSays(Measure.SUPERVISION_ORDER);
    ladder.at(Cases.at(day, 8)).watch().watch();
    ladder.determine().determine(ladder.last().key());
    ladder.approve().approve(ladder.task("approveMeasure", Role.SIGNING_LEADER), "");
    ladder.last().deliver("函", "file", ladder.clock.instant());
  }
}
