package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duban.rectification.Cases.DUE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duban.escalation.web.InterviewRecordPage;
import org.duban.people.Role;
import org.duban.people.SamePersonMayNotApprove;
import org.duban.rectification.Cases;
import org.duban.rectification.RoundOpened;
import org.duban.shared.CaseKey;
import org.duban.shared.UserId;
import org.duban.workflow.DueDate;
import org.duban.workflow.NotYourTask;
import org.duban.workflow.Outcome;
import org.duban.workflow.ProcessKey;
import org.duban.workflow.TaskId;
import org.duban.workflow.WorkItem;
import org.junit.jupiter.api.Test;

/** From the first reminder to the interview on record, each by the person whose desk it is. */
class EscalationUseCasesTest {
  private static final Instant LATE = DUE.plus(Duration.ofDays(2));
  private static final LocalDate TODAY = LocalDate.ofInstant(LATE, Cases.SHANGHAI);

  @Test
  void a_failed_recheck_begins_an_escalation_with_the_next_number() {
    var ladder = overdue();
    var failed = new EscalateFailedRound();
    failed.rectifications = ladder.cases;
    failed.begin = ladder.begin();
    failed.on(new RoundOpened(ladder.rectification.key(), 2, DUE));
    assertThat(ladder.escalations.list())
        .extracting(e -> e.key().value())
        .containsExactly(ladder.rectification.key() + "-D1", ladder.rectification.key() + "-D2");
    assertThat(ladder.last().getReason()).isEqualTo(Trigger.FAILED_RECHECK);
    assertThat(ladder.last().proposedBy()).isEmpty();
    assertThat(ladder.workflow.asked()).contains("start escalation " + ladder.last().key());
  }

  @Test
  void the_table_is_asked_for_the_working_days_the_rounds_and_the_last_measure() {
    var ladder = overdue();
    assertThat(ladder.determine().determine(ladder.last().key()))
        .isEqualTo(Outcome.SUPERVISION_ORDER);
    assertThat(ladder.asked)
        .isEqualTo(
            Map.of(
                "overdueWorkingDays",
                2,
                "failedRechecks",
                0,
                "failedQuarters",
                1,
                "previousMeasure",
                "NONE"));
    assertThat(ladder.last().getState()).isEqualTo(EscalationState.PROPOSED);
    assertThat(ladder.last().getBasis()).isEqualTo("督办阶梯 L2");
  }

  @Test
  void a_long_source_in_the_table_does_not_stop_the_escalation() {
    var ladder = overdue();
    ladder.answer = Map.of("measure", "INTERVIEW", "basis", "据".repeat(900));
    ladder.determine().determine(ladder.last().key());
    assertThat(ladder.last().getBasis()).hasSize(500);
  }

  @Test
  void a_measure_that_was_dropped_is_no_step_of_the_ladder() {
    var ladder = proposed("CLOSURE_ORDER");
    ladder.reject().reject(ladder.task("approveMeasure", Role.SIGNING_LEADER), "已补报");
    ladder.last().drop();
    ladder.user.becomes("shenhe", Cases.DEPARTMENT, Role.REVIEWER);
    ladder.again().escalate(ladder.rectification.key());
    ladder.determine().determine(ladder.last().key());
    assertThat(ladder.asked).containsEntry("previousMeasure", "NONE");
  }

  @Test
  void an_approved_interview_is_due_from_the_approval_on() {
    var ladder = proposed("INTERVIEW");
    ladder.approve().approve(ladder.task("approveMeasure", Role.SIGNING_LEADER), " 同意 ");
    assertThat(ladder.last().getOpinion()).isEqualTo("同意");
    assertThat(ladder.workflow.asked())
        .endsWith(
            "postpone escalation " + ladder.last().key(),
            "complete approveMeasure APPROVED_INTERVIEW");
    assertThat(ladder.workflow.due(DueDate.INTERVIEW_DUE)).isEqualTo(ladder.dates().dueFromNow());
  }

  @Test
  void an_opinion_that_does_not_fit_approves_nothing() {
    var ladder = proposed("SUPERVISION_ORDER");
    TaskId task = ladder.task("approveMeasure", Role.SIGNING_LEADER);
    assertThatThrownBy(() -> ladder.approve().approve(task, "长".repeat(1001)))
        .isInstanceOfSatisfying(
            EscalationWordsTooLong.class,
            e -> assertThat(e.facts()).isEqualTo(List.of(1000, 1001)));
    assertThat(ladder.last().getState()).isEqualTo(EscalationState.PROPOSED);
    assertThat(ladder.workflow.at(task).getState()).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void a_task_of_another_process_leads_to_no_approval() {
    var ladder = proposed("SUPERVISION_ORDER");
    TaskId other =
        ladder.workflow.open(
            ProcessKey.RECTIFICATION,
            "approveMeasure",
            ladder.last().key(),
            Role.SIGNING_LEADER,
            Cases.UNIT);
    assertThatThrownBy(() -> ladder.approve().approve(other, "")).isInstanceOf(NotYourTask.class);
  }

  @Test
  void who_asked_for_a_measure_may_drop_it_but_not_approve_it() {
    var ladder = new Ladder(Cases.writing(), LATE);
    ladder.user.becomes("both", Cases.DEPARTMENT, Role.REVIEWER, Role.SIGNING_LEADER);
    ladder.again().escalate(ladder.rectification.key());
    ladder.determine().determine(ladder.last().key());
    assertThat(ladder.last().proposedBy()).contains(new UserId("both"));

    TaskId task = ladder.task("approveMeasure", Role.SIGNING_LEADER);
    assertThatThrownBy(() -> ladder.approve().approve(task, ""))
        .isInstanceOf(SamePersonMayNotApprove.class);
    ladder.reject().reject(task, "单位已补报");
    assertThat(ladder.workflow.asked()).endsWith("complete approveMeasure REJECTED");
  }

  @Test
  void a_case_that_owes_nothing_or_whose_measure_waits_is_not_escalated_again() {
    var intime = new Ladder(Cases.writing(), DUE);
    CaseKey key = intime.rectification.key();
    assertThatThrownBy(() -> intime.again().escalate(key)).isInstanceOf(NotOverdue.class);
    assertThatThrownBy(() -> overdue().again().escalate(key))
        .isInstanceOf(EscalationStillRuns.class);
  }

  @Test
  void a_unit_hears_of_a_measure_when_it_is_decided_and_never_of_one_that_was_turned_down() {
    var ladder = proposed("INTERVIEW");
    CaseKey key = ladder.last().key();
    assertThat(ladder.list().list()).hasSize(1);
    ladder.user.becomes("clerk", Cases.UNIT, Role.UNIT_CLERK);
    assertThat(ladder.list().list()).isEmpty();
    assertThatThrownBy(() -> ladder.read().read(key)).isInstanceOf(UnknownEscalation.class);

    ladder.user.becomes("qianfa", Cases.DEPARTMENT, Role.SIGNING_LEADER);
    ladder.approve().approve(ladder.task("approveMeasure", Role.SIGNING_LEADER), "");
    ladder.user.becomes("clerk", Cases.UNIT, Role.UNIT_CLERK);
    assertThat(ladder.list().list()).hasSize(1);
    assertThat(ladder.read().read(key).key()).isEqualTo(key);

    ladder.last().overtaken();
    assertThat(ladder.list().list()).isEmpty();
  }

  @Test
  void an_interview_without_a_day_is_not_recorded_as_of_today() {
    assertThatThrownBy(() -> new InterviewRecordPage().record())
        .isInstanceOf(InterviewIncomplete.class);
  }

  @Test
  void an_interview_is_recorded_with_its_promises() {
    var ladder = interviewOrdered();
    TaskId task = ladder.task("recordInterview", Role.REVIEWER);
    ladder.record().record(task, notes("会议室", "指出问题"), "");
    assertThat(ladder.last().getState()).isEqualTo(EscalationState.INTERVIEWED);
    assertThat(ladder.events.all())
        .contains(new InterviewRecorded(ladder.last().key(), new UserId("shenhe"), 1));
  }

  @Test
  void a_record_that_does_not_fit_names_the_part_its_limit_and_its_length() {
    var ladder = interviewOrdered();
    TaskId task = ladder.task("recordInterview", Role.REVIEWER);
    assertThatThrownBy(() -> ladder.record().record(task, notes("室".repeat(501), "话"), ""))
        .isInstanceOfSatisfying(
            InterviewTooLong.class,
            e -> assertThat(e.facts()).isEqualTo(List.of(InterviewPart.PLACE, 500, 501)));
    assertThatThrownBy(() -> ladder.record().record(task, notes("室", "话".repeat(4001)), ""))
        .isInstanceOf(InterviewTooLong.class);
    assertThatThrownBy(() -> ladder.record().record(task, notes("室", "话"), "长".repeat(1001)))
        .isInstanceOf(EscalationWordsTooLong.class);
    assertThat(ladder.last().getState()).isEqualTo(EscalationState.APPROVED);
    assertThat(ladder.workflow.at(task).getState()).isEqualTo(WorkItem.State.OPEN);
  }

  @Test
  void a_letter_on_four_hundred_problems_names_every_one_and_fits_the_record() {
    var ladder = proposed("SUPERVISION_ORDER");
    String problem = "渠".repeat(200) + "：" + "题".repeat(100);
    List<String> words =
        LetterWords.of(ladder.last(), "昭政办函〔2021〕8号", Collections.nCopies(400, problem), TODAY);
    assertThat(words).anyMatch(w -> w.startsWith("400．"));
    assertThat(String.join("\n", words)).hasSizeBetween(120_000, 200_000);
  }

  private static Ladder overdue() {
    var ladder = new Ladder(Cases.writing(), LATE);
    ladder.overdue().escalate(ladder.rectification.key());
    return ladder;
  }

  private static Ladder proposed(String measure) {
    var ladder = overdue();
    ladder.answer = Map.of("measure", measure, "basis", "");
    ladder.determine().determine(ladder.last().key());
    return ladder;
  }

  private static Ladder interviewOrdered() {
    var ladder = proposed("INTERVIEW");
    ladder.approve().approve(ladder.task("approveMeasure", Role.SIGNING_LEADER), "");
    ladder.user.becomes("shenhe", Cases.DEPARTMENT, Role.REVIEWER);
    return ladder;
  }

  private static InterviewNotes notes(String place, String words) {
    return new InterviewNotes(
        TODAY,
        place,
        Set.of(InterviewedPosition.OFFICE_HEAD),
        words,
        List.of(new Commitment("月底前完成", TODAY.plusDays(10))));
  }
}
